/** P1, unit 2: instruments, conditions and the logic of a draft. */

import {
  activity,
  bullets,
  callout,
  code,
  h2,
  multiple,
  numbers,
  p,
  page,
  single,
  table,
  trueFalse,
  unit,
} from '../builder.ts';

export const draft = unit(
  'The draft',
  page(
    'Choosing the instrument',
    { teaches: ['G4'] },
    p(
      'Most offices have one favourite instrument and see gaps of its shape everywhere. A grant is not an answer. It is one of several ways to change what people do, and rarely the quickest.',
    ),
    table(
      'Instruments, and what they do to people',
      true,
      ['', 'Changes', 'Fits when', 'Spoils when'],
      ['A facilitator', 'who talks to whom', 'they do not know each other', 'they know each other and need a decision'],
      ['Shared cost', 'who dares to go first', 'the first step is costly', 'they would have gone anyway'],
      ['Training', 'who can do it', 'the will is there, the skill is not', 'the skill is there and the time is not'],
      ['A test facility', 'what can be tried', 'many need it and none can carry it', 'nobody has agreed to run it'],
      ['A changed rule', 'what is allowed or bought', 'the frame is in the way', 'it is announced and not applied'],
    ),
    h2('One cause, one instrument'),
    p(
      'Take the causes one by one and choose for each the **smallest** instrument that could change it. Only then see whether two can be combined. In the county of wood:',
    ),
    ...bullets(
      '*They do not know each other*: twelve workshop visits a year, arranged by the guild.',
      '*Nobody carries the first risk*: half the cost of delay on the first joint order of a group, once.',
      '*The county buys in one lot*: no money at all; the purchasing office tries lots in the next contract.',
    ),
    p(
      "The order matters as well. Sharing the risk of a joint order is of no use to firms that have not yet seen each other's workshops. Visits come first, by at least half a year.",
    ),
    callout(
      'tip',
      'For each instrument, name one firm from your conversations and tell its story: on Monday it reads the call, in March it ... If you get stuck, so will the firm.',
    ),
    multiple(
      {
        prompt:
          'Firms in a field know each other well and want a common course for operators. Each waits for another to begin paying. Which instruments fit?',
        correct: 'The first step is costly and nobody owns it. They need a push, not an introduction.',
        incorrect: 'Which cause has been described: not knowing each other, not owning the gap, or the frame?',
        serves: { practises: ['G4'] },
      },
      ['A facilitator to bring the firms together', 'They are together. They are waiting.'],
      ['*Half of the first course, if six firms pay the rest', 'The first risk is shared, and they own the rest.'],
      ['*A guarantee for empty seats in the first year', 'It takes the risk away and costs nothing if they come.'],
      ['A study of the need for training in this field and in those next to it', 'They have told you the need.'],
    ),
    trueFalse(
      {
        prompt: 'A larger instrument is safer, because it works on several causes at once.',
        correct: 'It makes it impossible to see which cause has changed, and attracts those who came for its size.',
        incorrect: 'How would you know afterwards which part has worked?',
        serves: { practises: ['G4'] },
      },
      false,
      'A package is easy to announce. It is hard to steer and harder to learn from.',
      'Right: the smallest one that could change the cause.',
    ),
  ),
  page(
    'Conditions are messages',
    { teaches: ['G4', 'G2'] },
    p(
      'Every condition tells somebody to stay away. That is its purpose. The question is whether it keeps out those you meant.',
    ),
    h2('Five dials'),
    table(
      'What each condition says',
      true,
      ['', 'Turned low', 'Turned high'],
      ['Own contribution', 'come and look, leave when you like', 'come only if you mean it, and can afford it'],
      ['Number of partners', 'you may come alone', 'bring friends - or people who sign as friends'],
      ['Duration', 'try it', 'plan it, for people who can plan'],
      ['Reporting', 'we trust you', 'we trust paper'],
      ['Newness', 'go on with what works', 'call it by a new name'],
    ),
    p(
      'There is no right setting. There is only a setting that fits the gap. For firms that have never met, *at least five partners* keeps out precisely those you are looking for: it asks for the result as an entrance fee.',
    ),
    h2('Read each condition three times'),
    ...numbers(
      'As the firm you **want**. Can it fulfil this in an ordinary month?',
      'As the firm that **always applies**. Does this cost it anything?',
      'As the person who has to **check** it. How would you know?',
    ),
    p(
      'A condition that is hard for the first reader, easy for the second and impossible for the third is common. Take it out.',
    ),
    callout(
      'example',
      'In the draft for the county of wood: *applicants present a joint business plan*. The joiners had no plan and no Thursday. The consultants had eleven plans. It became: *two firms and one order you would like to make together*.',
    ),
    single(
      {
        prompt: 'The gap: firms do not know each other. Which condition fits?',
        correct: 'It asks for an effort that firms without partners can make.',
        incorrect: 'Which firms would the condition keep away?',
        serves: { practises: ['G4'] },
      },
      ['A signed agreement among at least five partners', 'The result, asked for as an entrance fee.'],
      ['*Open your own workshop once and visit three others', 'Anybody can, and it costs a Thursday or two.'],
      ['Experience from at least one earlier programme', 'It keeps out all whom you have not reached.'],
      ['No conditions, so that nobody is kept out', 'Then those who always come will come, and leave.'],
    ),
    activity({
      form: 'practical-tool',
      title: 'Turn the dials',
      minutes: 45,
      grouping: 'Groups of 3 from different countries',
      room: 'Tables',
      materials: ['Five paper dials per group', 'One real call per participant, two pages at most'],
      steps: [
        ['Set the five dials as they stand in one of the calls', 10],
        ['Say who stays away at this setting: name three kinds of firms', 10],
        ['Turn one dial only. Who comes now, and who stays away instead?', 15],
        ['In the room: which dial is turned high in all our countries, and why?', 10],
      ],
      facilitatorNotes:
        'Groups want to turn all dials at once; insist on one. Reporting is usually high everywhere, and people blame auditors who are not in the room. Ask who has read the rule itself. In the last step, let each country explain one setting that the others find strange.',
      participants:
        'Set five dials as they stand in a call you know. Who stays away? Turn one dial only, and say who comes now - and who no longer does.',
      serves: { practises: ['G4', 'G2'] },
    }),
  ),
  page(
    'If this, then that',
    { teaches: ['G3'] },
    p(
      'A draft programme is a row of claims. Most drafts hide them between verbs such as *promote* and *strengthen*. Write them out as sentences with *if* and *then*, and anybody can see which of them is weak.',
    ),
    code(
      "IF    twelve visits a year are arranged by the guild,\nTHEN  firms come that do not know each other      (why would they?)\nIF    they have seen each other's workshops,\nTHEN  they know what the others can make          (after one visit?)\nIF    they know, and the first delay is shared,\nTHEN  two of them take on an order together       (is there one?)",
    ),
    p(
      'The brackets are the important part. Each is an **assumption**: something that must be true and that you do not control.',
    ),
    h2('Three tests for a draft'),
    ...bullets(
      '**The missing rung.** Read it from the bottom: could the last sentence fail although all before it came true? Then something is missing.',
      "**The weakest bracket.** Which assumption would you not bet a month's salary on? Find out about that one first.",
      '**The other story.** Could the result come about without you? If so, what shows the difference?',
    ),
    h2('What to do about a weak bracket'),
    table(
      'Four ways, from the cheapest',
      false,
      ['Do this', 'In the county of wood'],
      ['ask somebody who knows', 'would the large buyers order from two firms? Three telephone calls'],
      ['try it small', 'four visits before the programme begins'],
      ['change the draft', 'invite buyers to the visits'],
      ['accept it, and watch it', 'write it down as a sign for stopping'],
    ),
    callout(
      'warning',
      '*If we fund it, then they will cooperate* is not a claim about firms. It is a claim about money. Ask what they will do in the month after the last payment.',
    ),
    single(
      {
        prompt:
          '"If we train managers of cluster organisations, then firms in the county will export more." What is wrong with the draft?',
        correct: 'Between a trained manager and an export order there are several claims that nobody has written down.',
        incorrect: 'Could all be true before the comma and nothing after it?',
        serves: { practises: ['G3'] },
      },
      ['Export is the wrong aim', 'It may be right. The draft does not get there.'],
      [
        '*Rungs are missing between the training and the export',
        'What does the manager do differently, with whom, and then?',
      ],
      ['Training is too weak an instrument', 'That can only be said once the rungs are there.'],
    ),
    activity({
      form: 'workshop',
      title: 'The unfriendly reader',
      minutes: 60,
      grouping: 'Pairs; two pairs at a table',
      room: 'Tables, wall space',
      materials: ['One draft or current programme per pair', 'Strips of paper', 'Red pens'],
      steps: [
        ['Write the draft as if-then strips, one claim each, and lay them in a row', 20],
        ['Change tables: put a red bracket on the claim you would not bet on', 10],
        ['Go back: choose one of four ways for the bracket, and rewrite the strip', 20],
        ['In the room: what did the brackets have in common?', 10],
      ],
      facilitatorNotes:
        'Pairs will write activities instead of claims: we do this, then we do that. Point at two strips and ask why the second should follow. Expect the red brackets near the middle, where visits turn into orders. At the end somebody usually says that the firms have to want it; ask how they would find out before the call.',
      participants:
        'Write a draft as if-then claims on strips of paper. Another pair marks the claim they would not bet on. Decide what to do about it, and rewrite it.',
      serves: { practises: ['G3'] },
    }),
  ),
);
