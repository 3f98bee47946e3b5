/** What stands before the first page: what the module is about, how long it takes, and what is needed to pass. */

import { h, type Html } from '../../base/html.ts';
import { linesHtml } from '../../blocks/inline-html.ts';
import { logoImage } from '../look/package-look.ts';
import { testsOf, type ModuleView } from '../module-view.ts';
import { assessedGoals } from './content.ts';
import { minutesOf } from './minutes.ts';

/** The id of its section, which no record has. */
export const coverId = 'cover';

/** A module has one unless its author does without. */
export function hasCover({ data }: Pick<ModuleView, 'data'>): boolean {
  return data.cover !== false;
}

/** The way on stands in `start`, once the player knows where it leads. */
export function cover(view: ModuleView): Html {
  const { data, text, language } = view;
  return h(
    'section',
    { id: coverId, class: 'page cover', 'aria-labelledby': 'title-cover' },
    logoImage(view),
    h('h1', { id: 'title-cover', tabindex: -1 }, data.title),
    data.summary.trim() === '' ? null : h('p', { class: 'lead' }, linesHtml(data.summary)),
    h('p', { class: 'time', lang: language }, minutesInAll(view)),
    h('div', { class: 'start', lang: language }),
    h(
      'div',
      { class: 'about' },
      goalsList(view),
      list('passing', text.coverNeeds, language, needs(view)),
      list(
        'before',
        text.coverBefore,
        language,
        view.prerequisites.map(({ title }) => h('li', { lang: data.language }, title)),
      ),
    ),
  );
}

/** What learners can do afterwards; nothing where nobody has said. */
export function goalsList(view: ModuleView): Html {
  const goals = view.goals.filter(({ data }) => data.text.trim() !== '');
  return list(
    'goals',
    view.text.aboutGoals,
    view.language,
    goals.map(({ data }) => h('li', { lang: view.data.language }, data.text)),
  );
}

export function minutesInAll(view: ModuleView): string {
  return view.text.aboutMinutes.replace('{minutes}', String(minutesOf(view)));
}

function list(name: string, heading: string, lang: string, items: readonly Html[]): Html {
  if (items.length === 0) return null;
  return [h('p', { id: `about-${name}`, lang }, heading), h('ul', { 'aria-labelledby': `about-${name}`, lang }, items)];
}

/** In the words of whoever takes it: each rule of completion by what there is to do. */
function needs(view: ModuleView): readonly Html[] {
  const { data, text } = view;
  const { completion, passMark, goalMark } = data;
  const { pages, exercises, tests, minutes } = completion;
  const share = (sentence: string, percent: number) => sentence.replace('{percent}', String(percent));
  const written = (words: string) => h('span', { lang: data.language }, words);
  const must = goalMark === null ? [] : assessedGoals(view).filter((goal) => goal.must);
  const said: readonly (Html | false)[] = [
    pages !== null && (pages === 100 ? text.coverEveryPage : share(text.coverPages, pages)),
    exercises !== null && (exercises === 100 ? text.coverEveryExercise : share(text.coverExercises, exercises)),
    tests && text.coverTests,
    // A test with a mark of its own is done once that is reached.
    ...testsOf(view).map(({ data: { title, passMark: mark } }) =>
      tests && mark ? [written(title || text.test), `: ${share(text.coverPoints, mark)}`] : false,
    ),
    minutes !== null && text.coverMinutes.replace('{minutes}', String(minutes)),
    passMark !== null && share(text.coverPoints, passMark),
    goalMark !== null && [
      share(text.coverGoals, goalMark),
      ...must.map((goal, index) => [index === 0 ? ': ' : ' · ', written(goal.text)]),
    ],
  ];
  return said.flatMap((one) => (one === false ? [] : [h('li', {}, one)]));
}
