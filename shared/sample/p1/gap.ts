/** P1, unit 1: finding the gap. */

import {
  activity,
  bullets,
  callout,
  h2,
  image,
  multiple,
  numbers,
  p,
  page,
  quote,
  single,
  table,
  trueFalse,
  unit,
} from '../builder.ts';

export const gap = unit(
  'The gap',
  page(
    'Listening before writing',
    { teaches: ['G1'] },
    p(
      'A programme written at a desk answers the questions of the desk. Spend the first month listening, and count how often you are surprised: that is the value of the month.',
    ),
    h2('Whom to listen to'),
    ...bullets(
      'Talk to ten firms, of which three refused earlier support.',
      'Talk to two people who left the field.',
      'Ask each what they have stopped trying.',
    ),
    p(
      'Those who refused cost you an afternoon each and save you a call. They know what the form, the deadline and the condition of three partners look like from a workshop with fourteen people.',
    ),
    h2('How to listen'),
    ...bullets(
      '**Go there.** In your office they talk about programmes. In theirs they talk about work.',
      '**Ask about last year**, not about needs: *when did you last turn down an order, and why?*',
      '**Ask for the next name.** After ten conversations the same names come back. Then you know the field, or you have missed half of it.',
      '**Write down words**, not categories. *We would have had to hire a man for the form* is worth more than *administrative burden*.',
    ),
    quote(
      'You ask what I need. I need a Thursday. Every programme I ever saw wanted one and gave none back.',
      'A joiner, in the invented case of this module',
    ),
    callout(
      'example',
      'The case in this module is invented: **a county of wood**, sixty small joiners and furniture makers, three sawmills, a technical school. Everybody says that the county needs growth. What the joiners say is that they turn down the large orders.',
    ),
    multiple(
      {
        prompt: 'Which questions are likely to surprise you?',
        correct: 'They ask for something that happened, and leave the answer open.',
        incorrect: 'Which of them could be answered with something that is not in your draft?',
        serves: { practises: ['G1'] },
      },
      [
        'How useful would a grant for innovation be to you, from one to five?',
        'Very, on a scale of five. You learn nothing.',
      ],
      ['*Which order did you turn down last year, and why?', 'A real order has a real reason.'],
      ['*What have you stopped trying?', 'What people gave up says where the obstacle is.'],
      ['Do you agree that cooperation is important?', 'Everybody does.'],
    ),
    activity({
      form: 'role-play',
      title: 'The refusal',
      minutes: 35,
      grouping: 'Groups of 3',
      room: 'Chairs in threes',
      materials: ['Role cards: civil servant, director, observer'],
      steps: [
        ['The civil servant finds out why the director refused support', 15],
        ['The observer names each question that closed a door', 10],
        ['Swap roles and repeat the last five minutes', 10],
      ],
      facilitatorNotes:
        'The civil servant will begin to explain the programme within two minutes. Observers should note the exact moment. Ask for it before anything else, and keep it friendly.',
      participants:
        'One of you wants to know why a firm refused support; one directs that firm; one observes. Afterwards: which question opened a door, and which closed one?',
      serves: { practises: ['G1'] },
    }),
  ),
  page(
    'From complaint to cause',
    { teaches: ['G1'] },
    p(
      'What people tell you first is a complaint. Behind it is something that does not happen, and behind that are the reasons why. A programme can do something about reasons. It can do nothing about complaints.',
    ),
    h2('Ask what keeps it so'),
    p(
      'In the county of wood the complaint is *we turn down large orders*. Ask *what keeps it so?* of each answer, until you come to one that somebody could change.',
    ),
    image(
      'imggap',
      'A tree. At the top: large orders are turned down. Below: no firm can make them alone, and the firms do not make them together. Below that three causes: they do not know what the others can make; nobody carries the risk of the first joint order; the county buys everything in one lot.',
      'One complaint, three causes. Each asks for something different.',
    ),
    p('The three causes are the three reasons for support that you know from module B2:'),
    table(
      'Causes in the county of wood',
      false,
      ['What we heard', 'Kind of cause', 'It could change if'],
      ['"I have no idea what machines they have."', 'they do not know each other', "they saw each other's workshops"],
      ['"And if the other one is late, who pays?"', 'nobody owns the gap', 'the first risk were shared'],
      ['"The county wants forty kitchens from one hand."', 'the frame is in the way', 'the county bought in lots'],
    ),
    h2('When to stop asking'),
    ...bullets(
      'You reach something that **somebody could change** within the life of a programme.',
      'Two people who do not know each other gave you **the same cause**.',
      'You can say **what would prove you wrong**. *If firms that know each other turn down orders too, it is not this.*',
    ),
    callout(
      'warning',
      'A missing instrument is not a cause. *There is no cluster manager* describes your solution with a minus in front of it. Ask what does not happen without one.',
    ),
    single(
      {
        prompt: 'Which of these is a cause that a programme could work on?',
        correct: 'It says what keeps things as they are, and somebody could change it.',
        incorrect: 'Tell complaints and missing solutions from causes.',
        serves: { practises: ['G1'] },
      },
      ['The county has no cluster organisation', 'A missing solution. What does not happen without it?'],
      [
        'Growth has been weaker here than in the neighbouring county for ten years',
        'A complaint, and one with a hundred causes.',
      ],
      ['*Two new partners cannot agree on who pays for delay', 'Concrete, and it could be shared.'],
      ['Young people no longer like working with wood', 'Perhaps. Who told you, and what keeps it so?'],
    ),
    trueFalse(
      {
        prompt: 'If ten firms name the same need, the cause has been found.',
        correct: 'Ten firms may share a complaint and have five causes.',
        incorrect: 'What is the difference between what people ask for and what keeps things as they are?',
        serves: { practises: ['G1'] },
      },
      false,
      'They may have read the same newspaper. Ask each what keeps it so.',
      'Right: a need that many name is where the asking begins.',
    ),
  ),
  page(
    'Who is there already',
    { teaches: ['G1', 'G4'] },
    p(
      'Before you build anything, find out who is working on the same cause. You will be told that nobody is. Look anyway: in most fields somebody has tried, and somebody still does.',
    ),
    h2('Three kinds of neighbours'),
    table(
      'What to ask them',
      true,
      ['', 'In the county of wood', 'Ask'],
      ['Those who do it now', "the joiners' guild arranges two visits a year", 'What keeps you from doing twelve?'],
      [
        'Those who tried',
        'a furniture network that ended when its project did',
        'What happened in the month after the money?',
      ],
      ['Those who could', 'the purchasing office of the county', 'What would you need to buy in lots?'],
    ),
    p(
      'The last row often makes the programme smaller. If the purchasing office divides its next contract into lots, one of three causes is gone, and it has cost a few conversations.',
    ),
    h2('Four questions before you go on'),
    ...numbers(
      'Would it be enough to **help somebody do more** of what they do already?',
      'Would it be enough to **change a rule of our own**?',
      'Which **level** is close enough: local, regional, national, or several countries together?',
      'What would we **spoil** if we came with money?',
    ),
    callout(
      'note',
      'In the European Union, public money that favours certain firms may be State aid and then needs a legal basis. Ask the lawyer while the instrument is still open, not when the call is written.',
    ),
    p(
      'If the answers leave nothing to do, write that down and stop. A programme that was not needed is the cheapest one you will ever design.',
    ),
    single(
      {
        prompt:
          'The guild already arranges visits between workshops, and firms that take part do begin to work together. It lacks a person for two days a week. What do you do?',
        correct: 'What works needs more of itself, not a rival.',
        incorrect: 'Go back to the first of the four questions.',
        serves: { practises: ['G4'] },
      },
      [
        'Found a cluster organisation that arranges visits for the whole county',
        'Now there are two, and the firms have one Thursday.',
      ],
      ['*Pay for the two days, on the condition that new firms come along', 'Small, quick and aimed at the cause.'],
      ['Leave visits out of the programme, as they exist', 'They exist twice a year, for those who already come.'],
    ),
  ),
);
