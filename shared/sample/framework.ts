/** The sample's framework: what people who work with clusters and their support are able to do, in five areas and three levels. */

import { keysBetween } from '../records/order.ts';
import type { AnyRecord } from '../records/record.ts';

const levels = { f: 'Foundation', p: 'Practitioner', e: 'Expert' } as const;

interface Area {
  readonly code: string;
  readonly title: string;
  readonly notes: string;
  readonly competences: readonly (readonly [level: keyof typeof levels, statement: string, notes?: string])[];
}

const areas: readonly Area[] = [
  {
    code: 'A',
    title: 'Reading a cluster',
    notes: 'Seeing what is there before changing anything.',
    competences: [
      ['f', 'Tells a cluster from a concentration, an association and a paper cluster by its connections'],
      ['f', 'Maps the actors of a cluster, how close they are and who is missing'],
      ['p', 'Diagnoses the stage a cluster is in and the obstacle that holds it there'],
      ['p', 'Gathers what firms need from what they did and paid for rather than from what they wish for'],
      ['e', 'Compares a cluster with others in its field by evidence that outsiders accept'],
    ],
  },
  {
    code: 'B',
    title: 'Facilitating cooperation',
    notes: 'Getting people who owe each other nothing to do something together.',
    competences: [
      ['f', 'Invites the right people with their own problem, and gets them to come'],
      ['f', 'Runs a meeting in which everybody is heard and the next step has a name and a date'],
      ['p', 'Builds trust among competitors in steps that none of them can lose by'],
      ['p', 'Judges a meeting by what happened afterwards and changes the next one accordingly'],
      ['e', 'Mediates between firms, knowledge institutions and government when their clocks collide'],
    ],
  },
  {
    code: 'C',
    title: 'Strategy and position',
    notes: 'Choosing, and staying with the choice.',
    competences: [
      ['p', 'Formulates a strategy that says what the cluster will not do'],
      ['p', 'Uses the strategy to answer requests and records the exceptions'],
      ['e', 'Defends a choice of position before members who lose by it'],
      ['e', 'Revises a strategy when agreed signs appear, and not before'],
    ],
  },
  {
    code: 'D',
    title: 'Services and partnerships',
    notes: 'What a cluster organisation does for its firms, at home and across borders.',
    competences: [
      ['p', 'Designs a service with a price, a promise and a way to tell whether it was kept'],
      ['p', 'Decides which services to leave to others, and refers firms to them'],
      ['p', 'Selects a partner cluster by what each side lacks'],
      ['e', 'Plans a partnership from the first visit to a joint result'],
      ['e', 'Agrees on working habits that survive languages, holidays and a change of people'],
    ],
  },
  {
    code: 'E',
    title: 'Public support programmes',
    notes: 'Support that is justified, reaches those it is meant for, and can be seen to matter.',
    competences: [
      ['f', 'Explains when public support for clusters is justified and when it is not'],
      ['f', 'Chooses support that fits the stage of a cluster and the level of government'],
      ['f', 'Tells an indicator that shows change from one that shows activity'],
      ['p', 'Analyses a gap with the people who live with it, down to a cause that can be worked on'],
      ['p', 'Designs instruments, conditions and a call that follow from the gap'],
      ['p', 'Selects and steers by criteria and thresholds set before the news comes in'],
      ['e', 'Judges the logic of a programme and what would have happened without it'],
      ['e', 'Turns the findings of an evaluation into the next decision in time'],
    ],
  },
];

const framework = 'bsrfw';

/** Framework, areas and competences; a competence's identifier is spelled from its code. */
export function frameworkRecords(programme: string): readonly AnyRecord[] {
  const records: AnyRecord[] = [
    {
      id: framework,
      kind: 'framework',
      parent: programme,
      order: 'a0',
      data: {
        title: 'Competences for cluster work in the Baltic Sea Region',
        description:
          'What cluster managers, business support organisations and civil servants are able to do after the modules of this programme. Three levels: Foundation (in familiar situations), Practitioner (on their own, in new situations), Expert (with others, across organisations and borders).',
        identifier: '',
        uri: '',
        source: 'Written for this programme by its partners',
        licence: 'CC BY 4.0',
        version: '1',
        language: 'en',
        format: 'written',
        importedAt: null,
      },
    },
  ];
  const areaOrders = keysBetween(null, null, areas.length);
  for (const [index, { code, title, notes, competences }] of areas.entries()) {
    const area = competenceId(code);
    const common = { identifier: '', uri: '' };
    records.push({
      id: area,
      kind: 'competence',
      parent: framework,
      order: areaOrders[index] ?? '',
      data: { ...common, code, statement: title, level: '', sort: 'Area', notes },
    });
    const orders = keysBetween(null, null, competences.length);
    for (const [at, [level, statement, more = '']] of competences.entries()) {
      const own = `${code}${at + 1}`;
      records.push({
        id: competenceId(own),
        kind: 'competence',
        parent: area,
        order: orders[at] ?? '',
        data: { ...common, code: own, statement, level: levels[level], sort: 'Competence', notes: more },
      });
    }
  }
  return records;
}

/** The record of a competence by its code: `B2` is `bsrfwb2`. */
export function competenceId(code: string): string {
  return `${framework}${code.toLowerCase()}`;
}
