/** A2 and A3, the short advanced modules: goals, units, opening pages and activities. */

import { activity, bullets, callout, p, page, unit, type ModuleSource } from './builder.ts';

const shared = {
  level: 'advanced',
  reach: ['transnational'],
  audiences: ['managers', 'support'],
  delivery: 'face-to-face',
  language: 'en',
  passMark: null,
  completion: 'viewed',
} as const;

function data(code: string, title: string, summary: string, owner: string, status: ModuleSource['data']['status']) {
  const { reach, audiences, ...rest } = shared;
  return { ...rest, reach: [...reach], audiences: [...audiences], code, title, summary, owner, status };
}

export const advancedModules: readonly ModuleSource[] = [
  {
    data: data(
      'A2',
      'Transnational partnerships',
      'Working with a cluster in another country, from the first visit to a joint result.',
      'LIAA',
      'draft',
    ),
    after: ['A1'],
    goals: [
      { code: 'G1', text: 'Select a partner cluster by what each side lacks', bloom: 'evaluate' },
      { code: 'G2', text: 'Plan a partnership from first visit to joint result', bloom: 'create' },
      { code: 'G3', text: 'Apply working habits that survive a border', bloom: 'apply' },
    ],
    units: [
      unit(
        'Finding each other',
        page(
          'Partners who differ',
          { teaches: ['G1'] },
          p(
            'The easy partner is the one like you: same field, same size, same problems. You will agree on everything and learn nothing. The useful partner has what you lack and lacks what you have.',
          ),
          p(
            'Denmark, Sweden and Latvia are close enough for a day trip and different enough to be worth it. The partners of this programme know it from their own work.',
          ),
          activity({
            form: 'practical-tool',
            title: 'The exchange sheet',
            minutes: 45,
            grouping: 'Pairs from two countries',
            room: 'Tables for two',
            materials: ['Two columns on one sheet: we have, we lack'],
            steps: [
              ['Fill in both columns for your own cluster', 15],
              ['Lay the sheets side by side and draw lines', 15],
              ['Choose one line that could be tried within three months', 15],
            ],
            facilitatorNotes:
              'Pairs with no line at all are the interesting ones: ask them to guess who in the room would have one, and introduce them on the spot.',
            participants:
              "Write down what your cluster has and what it lacks. Lay your sheet beside your partner's and draw lines. Choose one line that could be tried within three months.",
            serves: { practises: ['G1', 'G2'] },
          }),
        ),
      ),
      unit(
        'Working across a border',
        page(
          'Small habits',
          { teaches: ['G2', 'G3'] },
          p(
            'Partnerships rarely fail over aims. They fail over holidays, silence and the word *soon*. Agree on the small things first.',
          ),
          ...bullets(
            'Which language are minutes in, and who writes them?',
            'How long may a mail wait for an answer?',
            'When is nobody at work on your side?',
            'Who may say yes on the telephone?',
          ),
          activity({
            form: 'practical-tool',
            title: 'The agreement card',
            minutes: 30,
            grouping: 'Pairs from two countries',
            room: 'Tables for two',
            materials: ['One postcard per pair'],
            steps: [
              ['Answer the four questions for your own side, alone', 10],
              ['Compare, and write one rule for each on the card', 15],
              ['Sign it, and put a date on which you read it again', 5],
            ],
            facilitatorNotes:
              'Listen for rules that only one side will have to keep, and ask the other what it gives. A card that fits on a refrigerator is read again; a page is not.',
            participants:
              'Answer the four questions for your own side. Compare with your partner, write one rule for each on the card, sign it, and set a date on which you read it again.',
            serves: { assesses: ['G3'] },
          }),
        ),
      ),
    ],
  },
  {
    data: data(
      'A3',
      'Innovation services',
      'What a cluster organisation can offer its firms beyond meetings - and what it should leave to others.',
      'VINNOVA',
      'draft',
    ),
    after: ['A1'],
    goals: [
      { code: 'G1', text: 'Analyse what firms need before offering a service', bloom: 'analyse' },
      { code: 'G2', text: 'Design a service that a firm would pay for', bloom: 'create' },
      { code: 'G3', text: 'Decide which services to leave to others', bloom: 'evaluate' },
    ],
    units: [
      unit(
        'From wish to service',
        page(
          'What would they pay for?',
          { teaches: ['G1', 'G2'] },
          p(
            'Ask firms what they want and you will hear: information, contacts, funding. Ask what they paid for last year and you will learn something.',
          ),
          p(
            'A service is a promise with a price. Even when a programme carries the cost, write the price down: it tells both sides whether the promise is kept.',
          ),
          activity({
            form: 'field-visit',
            title: 'One day in a firm',
            minutes: 240,
            grouping: 'Pairs',
            room: 'In a firm nearby',
            materials: ['Notebook'],
            steps: [
              ['Follow one person through the morning', 150],
              ['Lunch: ask what they paid somebody for last year, and why', 45],
              ['Write down one service that would have saved that person an hour', 45],
            ],
            facilitatorNotes:
              'Arrange the visits two weeks ahead and choose people who do the work rather than those who present it. Nobody takes photographs. Debrief on the way back, while it is fresh.',
            participants:
              'Follow one person through a morning at work. At lunch, ask what they paid somebody for last year, and why. Write down one service that would have saved that person an hour.',
            serves: { practises: ['G1', 'G2'] },
          }),
        ),
      ),
      unit(
        'What to leave out',
        page(
          'Not ours to do',
          { teaches: ['G3'] },
          p(
            "Before you build a service, find out who offers it already. A cluster organisation that competes with its own members' consultants loses both. Sometimes the best service is a telephone number.",
          ),
          callout(
            'tip',
            'Keep a list of services you stopped, and why. It is shorter to read than the list of those you offer, and more useful to the next manager.',
          ),
          activity({
            form: 'workshop',
            title: "Ours, theirs, nobody's",
            minutes: 45,
            grouping: 'Groups of 4',
            room: 'Tables with wall space',
            materials: ['Cards', 'The services that the visits brought up'],
            steps: [
              ['Sort the services: we offer it, somebody else does, nobody does', 15],
              ['Take one that nobody offers and give it a promise, a price and a first customer', 20],
              ['Name one service that you will stop, and whom you will refer firms to', 10],
            ],
            facilitatorNotes:
              'Groups are quick to add and slow to stop. Do not let the third step go: ask for the name and the telephone number of whoever does it better.',
            participants:
              "Sort the services you found: ours, theirs, nobody's. Give one that nobody offers a promise, a price and a first customer. Then name one service that you will stop, and whom you will refer firms to.",
            serves: { practises: ['G3'], assesses: ['G2', 'G3'] },
          }),
        ),
      ),
    ],
  },
];
