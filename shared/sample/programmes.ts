/** P2 and P3, the short modules on public cluster support programmes: goals, units, opening pages and activities. */

import { activity, bullets, callout, p, page, unit, type ModuleSource } from './builder.ts';

function data(code: string, title: string, summary: string, owner: string, status: ModuleSource['data']['status']) {
  return {
    code,
    title,
    summary,
    owner,
    status,
    level: 'programme',
    reach: ['transnational' as const],
    audiences: ['regional', 'national'],
    delivery: 'face-to-face' as const,
    language: 'en',
    passMark: null,
    completion: 'viewed' as const,
  };
}

export const programmeModules: readonly ModuleSource[] = [
  {
    data: data(
      'P2',
      'Implementing a programme',
      'Selecting, contracting and steering without losing sight of the reason.',
      'LIAA',
      'draft',
    ),
    after: ['P1'],
    goals: [
      { code: 'G1', text: 'Apply selection criteria that follow from the gap', bloom: 'apply' },
      { code: 'G2', text: 'Plan monitoring that leads to decisions', bloom: 'create' },
      { code: 'G3', text: 'Evaluate when to change course', bloom: 'evaluate' },
    ],
    units: [
      unit(
        'Selecting',
        page(
          'Criteria that mean something',
          { teaches: ['G1'] },
          p(
            'Every criterion should follow from the gap. If two applications differ only in how well they are written, you are selecting writers.',
          ),
          activity({
            form: 'practical-tool',
            title: 'Two applications',
            minutes: 40,
            grouping: 'Groups of 5',
            room: 'Tables',
            materials: ['Two short applications, prepared by the facilitator'],
            steps: [
              ['Rank the two alone, in writing', 10],
              ['Compare: which criterion decided?', 15],
              ['Rewrite the criterion that misled you', 15],
            ],
            facilitatorNotes:
              'Prepare one application that is well written and beside the gap, and one that is clumsy and right on it. Most groups choose the first. Do not say so: the second step brings it out.',
            participants:
              'Rank two applications alone and in writing. Then compare in your group: which criterion decided, and was it the one that follows from the gap?',
            serves: { practises: ['G1'] },
          }),
        ),
      ),
      unit(
        'Steering',
        page(
          'Four times a year',
          { teaches: ['G2', 'G3'] },
          p(
            'Monitoring is not reporting. A report looks back for somebody else; monitoring looks ahead for you. Four times a year, with the same five numbers and one open question: what surprised you?',
          ),
          callout(
            'tip',
            'Decide in advance which number would make you act, and how. A threshold that was set before the bad news is easier to keep.',
          ),
          activity({
            form: 'practical-tool',
            title: 'Five numbers and a threshold',
            minutes: 40,
            grouping: 'Groups of 3',
            room: 'Tables',
            materials: ['The plan of a running programme, two pages'],
            steps: [
              ['Choose the five numbers you would look at four times a year', 15],
              ['For each: which value makes you act, and how?', 15],
              ['Read your sheet to another group: would they act as you do?', 10],
            ],
            facilitatorNotes:
              'Numbers that can only rise are the trap: a count of participants never tells anybody to act. Ask each group which of its numbers could bring bad news by autumn.',
            participants:
              'Choose five numbers that you would look at four times a year. For each, write down which value would make you act, and how. Then read your sheet to another group.',
            serves: { practises: ['G2', 'G3'], assesses: ['G2'] },
          }),
        ),
      ),
    ],
  },
  {
    data: data(
      'P3',
      'Evaluating a programme',
      'Finding out whether it mattered, and using the answer.',
      'REG X',
      'draft',
    ),
    after: ['P2'],
    goals: [
      { code: 'G1', text: 'Formulate evaluation questions that can be answered', bloom: 'create' },
      { code: 'G2', text: 'Analyse what would have happened anyway', bloom: 'analyse' },
      { code: 'G3', text: 'Apply findings to the next programme', bloom: 'apply' },
    ],
    units: [
      unit(
        'Asking',
        page(
          'A question that can be answered',
          { teaches: ['G1', 'G2'] },
          p(
            '"Was the programme a success?" cannot be answered. "Did firms that took part do something together that similar firms did not?" can - with some work, and with luck.',
          ),
          activity({
            form: 'group-discussion',
            title: 'And otherwise?',
            minutes: 35,
            grouping: 'Groups of 4',
            room: 'Tables',
            materials: ['One evaluation report per group'],
            steps: [
              ['Find three claims about results', 10],
              ['For each: what might have caused it apart from the programme?', 15],
              ['What could have been compared?', 10],
            ],
            facilitatorNotes:
              'Bring reports that are public and a few years old, so that nobody has to defend them. When a group says that nothing could have been compared, ask about those who applied and were refused.',
            participants:
              'Find three claims about results in the report. For each, list what else might have caused it, and what could have been compared.',
            serves: { practises: ['G2'] },
          }),
        ),
      ),
      unit(
        'Using the answer',
        page(
          'From report to decision',
          { teaches: ['G3'] },
          p(
            'Most evaluations arrive after the next programme has been decided. Turn it round: write down which decision the evaluation is for, and when that decision falls. Then plan backwards.',
          ),
          ...bullets('Which decision?', 'By whom?', 'On which day?', 'What would make them decide otherwise?'),
          activity({
            form: 'workshop',
            title: 'Backwards from the day',
            minutes: 40,
            grouping: 'Groups of 3',
            room: 'Tables',
            materials: ['A calendar of two years', 'One finding from a finished evaluation per group'],
            steps: [
              ['Mark the day on which the next programme is decided', 5],
              ['Plan backwards: who must know what by when?', 20],
              ['Write the one sentence that takes your finding into that decision', 15],
            ],
            facilitatorNotes:
              'Use a real calendar with elections and holidays in it. Most groups find that their finding comes half a year late; that is what they should take home.',
            participants:
              'Mark the day on which the next programme is decided and plan backwards from it: who must know what by when? Then write the one sentence that takes your finding into that decision.',
            serves: { practises: ['G3'], assesses: ['G3'] },
          }),
        ),
      ),
    ],
  },
];
