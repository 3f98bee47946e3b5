/** B2, unit 1: why a public body supports clusters at all. */

import { activity, bullets, callout, multiple, p, page, single, table, trueFalse, unit } from '../builder.ts';

export const why = unit(
  'Why support clusters?',
  page(
    'The reason comes first',
    { teaches: ['G1'] },
    p(
      'Clusters grew for centuries without a programme. So the first question is not *how* to support them, but *why*. Public money needs a reason that would convince somebody who does not work in the field. The European Commission has put its own answer into a guide for regional authorities [@ec2016].',
    ),
    p('Three reasons hold. Each says what goes wrong when everybody looks after their own interest alone.'),
    ...bullets(
      '**Nobody owns the gap.** All would gain from a shared test bench, but each waits for the others to begin: a {term:marketfailure|market failure}.',
      '**They do not know each other.** The firm with the problem and the laboratory with the answer are forty kilometres apart and have never met: a {term:systemfailure|system failure}.',
      '**The frame is in the way.** A rule, a course or a permit was made for another time, and no single firm can change it: a system failure as well.',
    ),
    callout(
      'warning',
      'That a field is *important* or *promising* is not a reason for support. If it is promising enough, somebody will pay for it. Ask what would not happen without you.',
    ),
    single(
      {
        prompt: 'Which of these is the best reason for public support?',
        correct: 'It names what does not happen by itself, and why.',
        incorrect: 'Ask of each: what would not happen without the programme, and why not?',
        serves: { practises: ['G1'] },
      },
      ['The field will grow strongly over the next ten years', 'Then investors will find it without help.'],
      [
        '*Eleven firms need the same test facility, and none can carry it alone',
        'Nobody owns the gap: a textbook case.',
      ],
      ['Neighbouring regions have a programme', 'That tells you about the neighbours.'],
    ),
    trueFalse(
      {
        prompt: 'If firms in a field earn well, support for their cluster can never be justified.',
        correct: 'What counts is what does not happen by itself, not how rich the firms are.',
        incorrect: 'Profitable firms may still be waiting for each other, or never have met.',
        serves: { practises: ['G1'] },
      },
      false,
      'Think of the shared test bench: each firm is doing well, and still nobody begins.',
      'Right. The reason is a gap, not need.',
    ),
  ),
  page(
    'Who does what',
    { teaches: ['G1', 'G2'] },
    p(
      'Support is not one thing and does not come from one place. A municipality knows the firms by name; a ministry can change a rule. It helps to be clear about who is best placed for what.',
    ),
    table(
      'Levels of public support',
      true,
      ['', 'Is close to', 'Can offer', 'Cannot do well'],
      ['Local', 'the firms', 'places to meet, permits, schools', 'wait ten years for a result'],
      ['Regional', 'the cluster', 'facilitators, training, joint projects', 'change a national rule'],
      ['National', 'the system', 'research money, rules, continuity', 'know who trusts whom'],
      ['Transnational', 'other clusters', 'partners, comparison, larger markets', 'replace a home base'],
    ),
    p(
      'The Baltic Sea Region - Capacity Building Programme works on the last row without forgetting the others: two basic modules for use at regional or national level, three advanced modules and three on public support programmes for the transnational level.',
    ),
    multiple(
      {
        prompt: 'Which tasks suit the regional level best?',
        correct: 'Close enough to know the people, large enough to pay for somebody who brings them together.',
        incorrect: 'Ask what needs closeness to the cluster, and what needs a change of the system.',
        serves: { practises: ['G2'] },
      },
      ['*Paying for a facilitator', 'The region knows the cluster and outlasts a single project.'],
      ['Changing the law on apprenticeships', 'That is for the national level.'],
      ['*Training for managers of cluster organisations', 'Several clusters can learn together.'],
      ['Choosing which firm supplies which', 'No level of government should.'],
    ),
    activity({
      form: 'lecture',
      title: 'Three levels in one room',
      minutes: 20,
      grouping: 'Plenary',
      room: 'Rows or a half circle',
      materials: ['The table of this page, large'],
      steps: [
        ['Walk through the table with one case the audience knows', 10],
        ['Ask three participants from different levels what they would have done', 10],
      ],
      facilitatorNotes:
        'Pick a case that went only half well. Local participants tend to ask for rules, national ones for enthusiasm; let them hear each other before you comment, and collect the sentences that begin with: if only they would.',
      participants:
        'While you listen to the case, note what your own level could have done in the first half year - and which other level you would have had to call.',
      serves: { teaches: ['G1'] },
    }),
  ),
);
