/** The sample's glossary: what its modules mean by the words of the field. */

import { keysBetween } from '../records/order.ts';
import type { AnyRecord } from '../records/record.ts';

const terms = {
  actormap: [
    'actor map',
    ['actor maps'],
    'A drawing of the organisations in a field: how close each is, which world it comes from, and who works with whom.',
  ],
  broker: [
    'broker',
    ['brokers'],
    'Somebody with whom many work who do not work with each other. A broker can ask them all, and is asked by them.',
  ],
  cluster: [
    'cluster',
    ['clusters'],
    'Firms and institutions of one field that are near each other and connected: they buy, hire, learn and watch. It may have no name.',
  ],
  initiative: [
    'cluster initiative',
    ['cluster initiatives'],
    'An organised effort of firms, public bodies and researchers to help a cluster grow and compete. It has a beginning, a budget and people in charge; the cluster has none of these.',
  ],
  organisation: [
    'cluster organisation',
    ['cluster organisations'],
    'The office that looks after a cluster: it calls meetings, keeps contacts and runs projects. A cluster can exist without one.',
  ],
  facilitator: [
    'cluster facilitator',
    ['cluster facilitators', 'facilitator', 'facilitators'],
    'Whoever brings the right people together, keeps their conversation useful and sees that something follows from it, without a stake in which of them wins.',
  ],
  counterfactual: [
    'counterfactual',
    ['counterfactuals'],
    'What would have happened without the programme. Nobody can observe it; it is estimated, best from those who were not supported.',
  ],
  impact: [
    'impact',
    ['impacts'],
    'The lasting change that a programme is there for. Others and other things bring it about as well, and it shows late.',
  ],
  indicator: [
    'indicator',
    ['indicators'],
    'Something that is counted or observed because it tells whether a change that matters has come about.',
  ],
  marketfailure: [
    'market failure',
    ['market failures'],
    'Something worth having does not come about because whoever pays for it cannot keep enough of what it brings: the others gain without paying.',
  ],
  outcome: [
    'outcome',
    ['outcomes'],
    'What those who took part do differently afterwards. The programme can influence it, and cannot decide it.',
  ],
  output: [
    'output',
    ['outputs'],
    'What a programme delivers and can count: meetings held, people trained, firms visited.',
  ],
  resultschain: [
    'results chain',
    ['results chains'],
    'The claims that lead from what is spent to what is changed: input, activity, output, outcome, impact.',
  ],
  systemfailure: [
    'system failure',
    ['system failures'],
    'Something worth having does not come about because people who need each other have not met, or because the rules and institutions around them do not fit.',
  ],
  triplehelix: [
    'triple helix',
    [],
    'The picture of firms, knowledge institutions and government as three strands that wind around each other, each taking over something of what the others do.',
  ],
} as const satisfies Readonly<Record<string, readonly [word: string, forms: readonly string[], definition: string]>>;

export function termId(key: string): string {
  if (!Object.hasOwn(terms, key)) throw new Error(`the sample has no term ${key}`);
  return `t${key}`;
}

export function glossaryRecords(programme: string): readonly AnyRecord[] {
  const entries = Object.entries(terms);
  const orders = keysBetween(null, null, entries.length);
  return entries.map(([key, [word, forms, definition]], index) => ({
    id: termId(key),
    kind: 'term',
    parent: programme,
    order: orders[index] ?? '',
    data: { word, forms: [...forms], definition, language: 'en' },
  }));
}
