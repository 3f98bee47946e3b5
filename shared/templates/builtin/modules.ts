/** The structure of the built-in modules, the same in every language: units, pages, activities, exercises to fill in. */

import type { Activity } from '../../blocks/activity/schema.ts';
import { blockType } from '../../blocks/registry.ts';
import type { ExerciseTypeName } from '../../blocks/exercises.ts';
import { everyPage, everyPageAndPassed, plainPolicy } from '../../model/programme/completions.ts';
import type { ModuleSource, Piece, Serves } from '../../sample/module-records.ts';
import { assessmentType, practiceType } from '../fitting-types.ts';
import { activity, callout, h2, numbers, p, page, table, unit } from './blocks.ts';
import type { ActivityWords, BuiltinWords, ModuleWords } from './words.ts';

type About = Pick<ModuleSource['data'], 'level' | 'reach' | 'delivery' | 'passMark' | 'completion'>;

export function basicModule(words: BuiltinWords, language: string): ModuleSource {
  const own = words.basic;
  const about: About = {
    level: 'basic',
    reach: ['regional', 'national'],
    delivery: 'self-paced',
    passMark: 60,
    completion: everyPageAndPassed,
  };
  const [start, idea, work, now] = own.units;
  return source(
    own,
    about,
    language,
    ['understand', 'apply'],
    [
      unit(start, page(own.about, {}, p(own.why))),
      unit(
        idea,
        page(
          own.idea,
          { teaches: ['G1'] },
          p(own.explain),
          h2(words.example),
          p(own.show),
          callout('tip', own.mistake),
        ),
        page(own.practice, {}, blank(practiceType('understand'), { practises: ['G1'] })),
      ),
      unit(
        work,
        page(own.method, { teaches: ['G2'] }, p(own.methodWhy), numbers(...own.methodSteps)),
        page(
          own.together,
          {},
          together('group-discussion', own.discussion, words, [5, 15, 10], { practises: ['G2'] }),
          blank(practiceType('apply'), { practises: ['G2'] }),
        ),
      ),
      unit(
        now,
        page(
          words.check,
          {},
          blank(assessmentType('understand'), { assesses: ['G1'] }),
          blank(assessmentType('apply'), { assesses: ['G2'] }),
        ),
      ),
    ],
  );
}

export function advancedModule(words: BuiltinWords, language: string): ModuleSource {
  const own = words.advanced;
  const about: About = {
    level: 'advanced',
    reach: ['transnational'],
    delivery: 'blended',
    passMark: 60,
    completion: everyPage,
  };
  const [before, meeting, tool, back] = own.units;
  return source(
    own,
    about,
    language,
    ['analyse', 'evaluate', 'create'],
    [
      unit(before, page(own.prepare, {}, p(own.bring), blank(practiceType('analyse'), { practises: ['G1'] }))),
      unit(
        meeting,
        page(
          own.meet,
          {},
          p(own.lectureAbout),
          together('lecture', own.lecture, words, [5, 30, 10], { teaches: ['G1'] }),
        ),
        page(
          own.talk,
          {},
          together('group-discussion', own.discussion, words, [5, 25, 15], { practises: ['G1', 'G2'] }),
        ),
      ),
      unit(
        tool,
        page(own.tool, { teaches: ['G2', 'G3'] }, p(own.toolWhy), h2(words.example), p(own.toolUse)),
        page(
          own.practice.title,
          {},
          together('practical-tool', own.practice, words, [15, 30, 15], { practises: ['G2', 'G3'] }),
        ),
      ),
      unit(
        back,
        page(own.plan, {}, p(own.planWhy), blank(assessmentType('create'), { assesses: ['G3'] })),
        page(
          words.check,
          {},
          blank(assessmentType('analyse'), { assesses: ['G1'] }),
          blank(assessmentType('evaluate'), { assesses: ['G2'] }),
        ),
      ),
    ],
  );
}

export function supportModule(words: BuiltinWords, language: string): ModuleSource {
  const own = words.support;
  const about: About = {
    level: 'programme',
    reach: ['transnational'],
    delivery: 'face-to-face',
    passMark: 60,
    completion: everyPage,
  };
  const [gap, means, results, turn] = own.units;
  const waiting = own.chain.map((name) => `[${name} …]`);
  return source(
    own,
    about,
    language,
    ['analyse', 'create', 'evaluate'],
    [
      unit(
        gap,
        page(own.gap, { teaches: ['G1'] }, p(own.gapWho), p(own.gapCause)),
        page(own.workshop.title, {}, together('workshop', own.workshop, words, [10, 30, 20], { practises: ['G1'] })),
      ),
      unit(
        means,
        page(own.means, { teaches: ['G2'] }, p(own.meansWhy), table(own.chainCaption, own.chain, waiting)),
        page(own.draft, {}, together('practical-tool', own.drafting, words, [15, 40, 20], { practises: ['G2'] })),
      ),
      unit(
        results,
        page(own.results, { teaches: ['G3'] }, p(own.resultsWhy), h2(words.example), p(own.show)),
        page(
          own.evidence,
          {},
          together('group-discussion', own.discussion, words, [10, 20, 15], { practises: ['G3'] }),
        ),
      ),
      unit(
        turn,
        page(own.turn, {}, blank(assessmentType('create'), { assesses: ['G2'] })),
        page(
          words.check,
          {},
          blank(assessmentType('analyse'), { assesses: ['G1'] }),
          blank(assessmentType('evaluate'), { assesses: ['G3'] }),
        ),
      ),
    ],
  );
}

function source(
  { title, summary, goals }: ModuleWords,
  about: About,
  language: string,
  levels: readonly ModuleSource['goals'][number]['bloom'][],
  units: ModuleSource['units'],
): ModuleSource {
  return {
    data: {
      ...plainPolicy,
      ...about,
      code: 'M1',
      title,
      summary,
      audiences: [],
      owner: '',
      status: 'draft',
      language,
      plannedMinutes: null,
    },
    after: [],
    goals: levels.map((bloom, index) => ({
      code: `G${index + 1}`,
      text: goals[index] ?? '',
      bloom,
      knowledge: null,
      weight: 1,
      competences: [],
    })),
    units,
  };
}

/** An exercise without a word in it: the checks say what is missing before it can be published. */
function blank(type: ExerciseTypeName, serves: Serves): Piece {
  return { data: blockType({ type }).create(), serves };
}

/** `minutes` go to working alone, in groups and together. */
function together(
  form: Activity['form'],
  { title, grouping, room, participants, notes }: ActivityWords,
  { steps }: BuiltinWords,
  minutes: readonly [number, number, number],
  serves: Serves,
): Piece {
  return activity(
    {
      form,
      title,
      minutes: minutes[0] + minutes[1] + minutes[2],
      grouping,
      room,
      materials: [],
      steps: [
        { text: steps[0], minutes: minutes[0] },
        { text: steps[1], minutes: minutes[1] },
        { text: steps[2], minutes: minutes[2] },
      ],
      facilitatorNotes: notes,
      participants,
    },
    serves,
  );
}
