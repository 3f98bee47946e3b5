/** A1, unit 1: where a cluster stands among others. */

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
  single,
  table,
  trueFalse,
  unit,
} from '../builder.ts';

export const whereWeStand = unit(
  'Where do we stand?',
  page(
    'A place among others',
    { teaches: ['G1'] },
    p(
      'Every cluster says it is leading. A strategy begins when somebody asks: leading in what, compared with whom, and who would agree?',
    ),
    p(
      'Position is relative. It is made of what others cannot easily copy: people with rare skills, customers who ask hard questions, a school that trains for one trade, a way of working together that took twenty years.',
    ),
    h2('Three questions to begin with'),
    ...bullets(
      'What do firms from elsewhere come here for?',
      'What do our firms go elsewhere for?',
      'Which cluster would our best people move to?',
    ),
    p(
      'If nobody comes to you for anything in particular, your firms may still be good. The cluster only has no position yet.',
    ),
    h2('Four places to stand'),
    table(
      'Four kinds of position',
      true,
      ['', 'Others come here because', 'It is kept by', 'It is lost when'],
      [
        'Skill',
        'some work is done better here',
        'training, and people who stay',
        'the best retire and nobody was taught',
      ],
      [
        'Customers',
        'demanding buyers are close',
        'solving their next problem first',
        'the buyers move, or stop asking',
      ],
      [
        'System',
        'one call reaches everybody needed',
        'firms that know each other',
        'the call is passed on three times',
      ],
      [
        'Trial',
        'new things can be tried here early',
        'open doors and patient rules',
        'every trial needs a year of permits',
      ],
    ),
    p('Most clusters stand in two of these places and write about all four.'),
    callout(
      'example',
      'The case in this module is invented: a **water cluster** on a strait, thirty-four firms that make pumps, filters and sensors for treating water. Its web page says *leading in sustainable water solutions*. So do the pages of the five clusters it competes with.',
    ),
    single(
      {
        prompt:
          'Waterworks in three countries send their unfinished ideas to the water cluster, because its firms may try them on a real plant. Which position is that?',
        correct: 'They come because something can be tried here early.',
        incorrect: 'Ask what exactly they come for: a skill, a buyer, everybody at once, or a place to try?',
        serves: { practises: ['G1'] },
      },
      ['Skill', 'The firms may be skilled too. What is named here is the open door of a plant.'],
      ['Customers', 'The waterworks elsewhere are the visitors, not demanding buyers next door.'],
      ['*Trial', 'And it is lost on the day when the plant closes its door.'],
      ['Leadership', 'That is what everybody calls it. It does not say what they come for.'],
    ),
    activity({
      form: 'workshop',
      title: 'The outside view',
      minutes: 60,
      grouping: 'Groups of 4 from different clusters',
      room: 'Tables, wall space',
      materials: ['One sheet per cluster', 'Pens'],
      steps: [
        ['Each describes the cluster of the person to the left, from what is public', 20],
        ['The owner corrects - facts only', 10],
        ['Together: which sentence would an outsider pay for?', 30],
      ],
      facilitatorNotes:
        'The descriptions will be bland and alike. That is the lesson: if your neighbours cannot say what you stand for, your customers cannot either. Give the owners time to be annoyed.',
      participants:
        'Describe the cluster of the person to your left from what is publicly known. Listen to the corrections. Then find the one sentence that an outsider would pay for.',
      serves: { practises: ['G1'] },
    }),
  ),
  page(
    'What others cannot copy',
    { teaches: ['G1'] },
    p(
      'A position holds as long as copying it takes others longer than you need to move on. So take what you are proud of and ask of each item: how long would a neighbour with money need to have the same?',
    ),
    h2('The copying test'),
    table(
      'The water cluster tests what it is proud of',
      false,
      ['What we have', 'A neighbour with money would need', 'So it is'],
      ['a new meeting centre', 'one year', 'pleasant'],
      ['thirty-four members', 'two years and a low fee', 'a means'],
      ['a shared test basin', 'three years', 'a lead, if it is in use'],
      ['a trade school that asks firms each spring what to teach', 'ten years', 'a position'],
      ['waterworks that let firms try unfinished equipment', 'as long as trust takes', 'a position'],
    ),
    p(
      'Look at the order. What is easiest to show to a delegation stands at the top. What keeps the neighbours away stands at the bottom and is in no photograph.',
    ),
    h2('Three signs that something is hard to copy'),
    ...bullets(
      '**It took time that money cannot buy.** Trust between a waterworks and a sensor maker grows one trial at a time.',
      '**It lies between organisations.** A firm can be bought. A habit that nine firms share cannot be bought from any one of them.',
      '**It gets better with use.** Every trial in the basin teaches the next firm something.',
    ),
    callout(
      'warning',
      'Rare is not enough. A skill that nobody pays for any more is rare too. Ask of every line at the bottom of your list: who paid for this last year, and would they pay again?',
    ),
    multiple(
      {
        prompt: 'Which of these would be hard for a neighbouring cluster to copy?',
        correct: 'Both took years, and both lie between organisations.',
        incorrect: 'Imagine a neighbour with a generous budget. What would they still not have in three years?',
        serves: { practises: ['G1'] },
      },
      [
        'A brand with its own colours, a song and a film in three languages that won a prize',
        'An agency delivers it in a spring.',
      ],
      [
        '*Apprentices who work in two firms each, as a matter of habit',
        'It lies between firms and took years to be normal.',
      ],
      ['A tax advantage', 'A neighbour needs one vote in a parliament, and so does its end.'],
      ['*Inspectors and filter makers who call each other early', 'Trust of this kind is not for sale.'],
      [
        'The most modern laboratory building in the country, with rooms for a hundred firms',
        'Until the next one opens.',
      ],
    ),
  ),
  page(
    'Seen from abroad',
    { teaches: ['G1'] },
    p(
      'In your own region everybody knows the cluster. Across the border nobody does, and that is where comparison becomes honest. Begin with what crosses your border, in both directions.',
    ),
    table(
      'Three flows, two directions',
      true,
      ['', 'Inward', 'Outward', 'Whom to ask'],
      [
        'Orders',
        'who buys here and could buy nearer home',
        'what our firms buy elsewhere although it is made here',
        'five buyers',
      ],
      ['People', 'who moves here for the work', 'who leaves, and for which place', 'two schools, two recruiters'],
      ['Questions', 'who calls us with a problem', 'whom we call when we are stuck', "last month's telephone list"],
    ),
    p(
      'A flow outward is no disgrace. It shows what others do better, and where a partnership could start. Not knowing it is the disgrace.',
    ),
    h2('Drawing the map'),
    ...numbers(
      'Name **five clusters** in your field, at least three of them in other countries.',
      'Write one sentence for each that its own members would accept.',
      'Choose two lines on which they differ. **Both ends of each line must be respectable**: *parts* and *whole plants*, not *weak* and *strong*.',
      'Place all six of you. Look for a crowd, and for an empty place.',
    ),
    image(
      'imgposition',
      'A map with two axes: from parts to whole plants, and from customers nearby to customers abroad. Four clusters crowd together at parts for customers abroad; our cluster is one of the four. One cluster stands at parts nearby, one at whole plants nearby. The corner for whole plants abroad is empty.',
      'The water cluster stands in a crowd. The empty corner is a question, not yet an answer.',
    ),
    callout(
      'tip',
      'Send your sentence about a neighbour to the neighbour. A polite correction from across the water is worth more than a ranking.',
    ),
    single(
      {
        prompt: 'Which pair of ends makes a useful axis for a position map?',
        correct: 'Sensible clusters stand at both ends, so the place you take is a choice.',
        incorrect: 'Would a sensible cluster be content to stand at either end?',
        serves: { practises: ['G1'] },
      },
      ['Old-fashioned - innovative', 'Nobody will place themselves at the left end, so all stand on the right.'],
      ['*Few large customers - many small ones', 'One can live well at both ends, and differently.'],
      ['Low quality - high quality', 'That ranks. It does not tell clusters apart.'],
    ),
    trueFalse(
      {
        prompt: 'An empty place on the map shows where the cluster should go.',
        correct: 'It may be empty for a reason.',
        incorrect: 'Why might five other clusters have stayed away from it?',
        serves: { practises: ['G1'] },
      },
      false,
      'Perhaps nobody buys there. Ask customers before you move.',
      'Right: first find out why it is empty.',
    ),
  ),
);
