/** P1, unit 4: the assessment. */

import { bullets, callout, h2, multiple, p, page, single, trueFalse, unit } from '../builder.ts';

export const assessment = unit(
  'Assessment',
  page(
    'Before you answer',
    {},
    p(
      'You have listened, looked for causes, chosen instruments, tested the logic and written a call. What to take along:',
    ),
    ...bullets(
      'Talk to those who refused. They have already evaluated your last programme.',
      'Ask of each answer what keeps it so, until somebody could change it.',
      'Somebody is there already. Perhaps they need two days a week rather than a rival.',
      'For each cause, the smallest instrument that could change it.',
      'Every condition tells somebody to stay away. Know whom.',
      'Write the draft as if and then, and look for the bracket you would not bet on.',
      'Say in the first line whom the call is for, and in the second what it costs them.',
    ),
    h2('One minute for yourself'),
    p(
      'Think of the last programme you worked on. Which firm was it meant for and never reached? Write down a name, and the first question you would ask its director. Then put a day beside it on which you will be in that part of the country anyway.',
    ),
    callout('tip', 'Take one condition out of your current call. If nobody notices, leave it out.'),
  ),
  page(
    'Final questions',
    {},
    p(
      'Eight questions over all four goals, one attempt each. The cases are new; the tools are those of the module. You pass with 70 % of the points of the whole module.',
    ),
    multiple(
      {
        prompt: 'You have ten conversations before you write. Who should be among the ten?',
        correct: 'Those who refused, and those who left, know what the others no longer see.',
        incorrect: 'Who could tell you something that is not in your files?',
        points: 2,
        attempts: 1,
        serves: { assesses: ['G1'] },
      },
      ['*A director who turned down the last programme', 'They have read it closely enough to refuse.'],
      [
        'The ten largest applicants of last year, since they know the rules',
        'They will tell you that the programme is good.',
      ],
      ['*An engineer who has left the field', 'Nothing to gain, and a clear view.'],
      ['The authors of the national strategy', 'You can read it.'],
    ),
    single(
      {
        prompt: 'Small boatyards complain that they cannot get loans. What do you ask next?',
        correct: 'The complaint is where the asking begins.',
        incorrect: 'Tell the complaint from its cause.',
        points: 2,
        attempts: 1,
        serves: { assesses: ['G1'] },
      },
      [
        'How large should a loan programme be, and who should be able to apply for it?',
        'You have accepted their solution without knowing the cause.',
      ],
      ['*What did the bank say the last time, and why?', 'You ask for an event, and for what keeps it so.'],
      ['Would a guarantee be of interest to you?', 'Certainly. You still do not know the cause.'],
    ),
    single(
      {
        prompt:
          'Boatyards know each other well. Each could use a large paint hall; none can fill it alone. Which instrument fits?',
        correct: 'Nobody owns the gap: share the first cost, and let them own the rest.',
        incorrect: 'Which of the three causes is it?',
        points: 2,
        attempts: 1,
        serves: { assesses: ['G4'] },
      },
      ['A facilitator who arranges visits', 'They know each other.'],
      ['*A share in the cost, once five yards agree to run it', 'It fits the cause and names an owner.'],
      [
        'A paint hall built, owned and run by the county, open to all yards',
        'Nobody has agreed to use it, and the county cannot paint.',
      ],
      ['A course in painting', 'They can paint. They have no hall.'],
    ),
    trueFalse(
      {
        prompt:
          'For firms that have never met, "at least five partners" is a good condition, because it makes them meet.',
        correct: 'It asks for the result as an entrance fee.',
        incorrect: 'Which firms can fulfil the condition on the day the call opens?',
        attempts: 1,
        serves: { assesses: ['G4'] },
      },
      false,
      'It brings groups that have met already, and signatures.',
      'Right: those who are meant cannot fulfil it.',
    ),
    single(
      {
        prompt: 'A draft says: "If we build a web platform, then firms will find partners." What do you look at first?',
        correct: 'Everything hangs on an assumption that two weeks of asking could test.',
        incorrect: "Where is the bracket you would not bet a month's salary on?",
        points: 2,
        attempts: 1,
        serves: { assesses: ['G3'] },
      },
      ['Whether the platform fits the budget', 'It probably does. That is the trouble.'],
      ['*Whether firms look for partners on the web at all', 'Ask ten how they found the last one.'],
      ['Whether the name of the platform is still free in all three countries', 'Later, or never.'],
    ),
    multiple(
      {
        prompt: 'Which of these show that the logic of a draft is weak?',
        correct: 'A rung is missing, and the result may come about without the programme.',
        incorrect: 'Apply the three tests: the missing rung, the weakest bracket, the other story.',
        points: 2,
        attempts: 1,
        serves: { assesses: ['G3'] },
      },
      ['*All activities could succeed and the aim still fail', 'The missing rung.'],
      ['The draft has only two pages and no annex with a market study', 'Short is not weak.'],
      ['*The firms would do the same without support', 'The other story.'],
      ['One assumption is written down as a sign for stopping', 'That is what a strong draft does.'],
    ),
    single(
      {
        prompt: 'A call for boatyards begins. Which two lines come first?',
        correct: 'Whom it is for, and what it costs them.',
        incorrect: 'What does somebody in a hurry need, to know whether to read on?',
        points: 2,
        attempts: 1,
        serves: { assesses: ['G2'] },
      },
      ['The aim of the programme and its legal basis', 'Both are needed, further down.'],
      ['The total budget and the names of the partners', 'It tells them about you.'],
      [
        '*For yards that send hulls away to be painted. It costs you one evening and a share',
        'They know whether it is about them.',
      ],
      ['A greeting by the minister, and a sentence on what the government stands for', 'With a photograph, no doubt.'],
    ),
    multiple(
      {
        prompt: 'What belongs in a dry run of the call?',
        correct: 'A reader, an applicant who never applied, and a decision.',
        incorrect: 'What would show you how the call works on those it is meant for?',
        points: 3,
        attempts: 1,
        serves: { assesses: ['G2'] },
      },
      ['*Somebody outside the office reads it aloud', 'You hear where they stop.'],
      ['*A firm that has never applied fills in the form', 'And you pay for its time.'],
      ['*The committee decides on the trial applications', 'You see which criterion really decides.'],
      ['All departments add their remarks, and each remark is taken up', 'That is how calls become long.'],
    ),
  ),
);
