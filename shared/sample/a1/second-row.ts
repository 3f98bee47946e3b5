/** A1: the week before the general meeting, as a scenario. The water cluster and its people are invented. */

import type { Scenario } from '../../exercises/scenario/schema.ts';
import { scoredStart } from '../../exercises/schema.ts';
import type { Piece } from '../builder.ts';

type Scene = Scenario['scenes'][number];

/** `[text, to, what it brings, cost]`; choices are named a, b, c in their order. */
type ChoiceSource = readonly [text: string, to: string, brings: string, cost?: number];

function scene(id: string, title: string, text: string, ...choices: readonly ChoiceSource[]): Scene {
  return {
    id,
    title,
    text,
    image: null,
    alt: '',
    ending: null,
    choices: choices.map(([words, to, feedback, cost = 0], index) => ({
      id: 'abc'.charAt(index),
      text: words,
      to,
      feedback,
      cost,
    })),
  };
}

function ending(id: string, outcome: 'good' | 'neutral' | 'bad', share: number, title: string, text: string): Scene {
  return { ...scene(id, title, text), ending: { outcome, share } };
}

const data: Scenario = {
  ...scoredStart,
  type: 'scenario',
  prompt:
    'You manage the water cluster. The board has chosen "the open plant": trials of unfinished equipment for anybody who asks. In six days the members meet. How do you get there?',
  hints: ['Who loses something by the choice, and when do they hear of it?'],
  points: 4,
  attempts: 3,
  feedback: {
    correct:
      'You went to the one who loses before he had to stand up, you named the cost, and you said what would prove you wrong.',
    incorrect: 'Look at what you had chosen so far: who heard of the cost, from whom, and when? Then try another week.',
  },
  start: 'monday',
  scenes: [
    scene(
      'monday',
      'Monday: a proposal on your desk',
      'The strategy fits on one page. The fourth line says that the cluster will no longer run joint sales for standard pumps. Henrik, who makes standard pumps and pays the largest fee, has not seen it.',
      ['Drive to Henrik and show him the page', 'visit', 'It costs you an afternoon. He clears his desk.'],
      [
        'Send the page to all members at once, so that nobody hears it first',
        'letter',
        "Everybody has it by three o'clock.",
      ],
      [
        'Keep the page for the meeting, where you can explain it in full',
        'meetingcold',
        'Six quiet days. Two members ask what is coming; you say: wait and see.',
      ],
    ),
    scene(
      'visit',
      "In Henrik's office",
      'He reads the page twice. "So we become unimportant," he says. He does not raise his voice.',
      [
        '"For standard pumps, yes: less. What would you need to stay?"',
        'offer',
        'He is silent for a while. Then he fetches a second chair.',
      ],
      [
        '"Nobody becomes unimportant, Henrik. It is good for all of us."',
        'doubt',
        'He looks at the fourth line, and then at you.',
        10,
      ],
      [
        '"I can take the fourth line out."',
        'bent',
        'He smiles. On the way home you count whom else you would have to ask.',
      ],
    ),
    scene(
      'letter',
      "Five o'clock: the telephone",
      'Henrik calls. "I had to read it in my inbox, between two invoices. You could have come." He has spoken with three others.',
      [
        'Go to him at once, and begin with an apology for the letter',
        'visit',
        'He lets you wait for ten minutes. Then he listens.',
        10,
      ],
      [
        'Explain on the telephone that everybody was treated alike',
        'doubt',
        '"Alike," he says. "I am not losing alike."',
        10,
      ],
    ),
    scene(
      'offer',
      'What he would accept',
      'Henrik wants two things: that his loss is said aloud by you and not by him, and a pump of his in the first trial. His engineers have one that is not finished.',
      [
        'Agree to both, and ask what would have to happen for him to have been right',
        'sign',
        '"If nobody has paid for a trial in two years," he says. You write it down as he said it.',
      ],
      [
        'Agree to the trial, but leave his loss out of the talk: it would spoil the mood',
        'gloss',
        '"As you like," he says.',
      ],
    ),
    scene(
      'doubt',
      'Thursday: what you hear by way of others',
      'Henrik has told two municipal owners that the strategy has "forgotten those who pay". They ask whether they should bring a motion.',
      [
        'Go to Henrik once more, and say plainly what it costs him',
        'offer',
        'It is late, but you are there, and you do not bring a presentation.',
        15,
      ],
      [
        'Ask the board to speak for the strategy, one after the other',
        'meetingcold',
        'They prepare four speeches. All are good.',
      ],
    ),
    scene(
      'sign',
      'Saturday: the members meet',
      'You have shown what you saw, what you considered and what you chose. Now it is time for the fourth step. Henrik sits in the second row.',
      [
        "Name Henrik's loss and the trial of his pump, then the sign you agreed on",
        'carried',
        'He nods at his own words. Somebody asks him for the date of the trial.',
      ],
      [
        'Name the loss, and promise that all fees will stay as they are',
        'promised',
        'Relief in the room. The treasurer puts down her pen.',
      ],
    ),
    scene(
      'gloss',
      'Saturday: the members meet',
      'It goes well until you say that everybody gains. Henrik looks at the floor. A sensor start-up asks: "Everybody? Really?"',
      [
        'Stop, and say whom it costs what, with his leave',
        'carried',
        'He gives it with a nod. The question was the best thing that happened to you all day.',
        20,
      ],
      ['Say that the details follow in writing', 'vote', 'Nobody asks anything else.'],
    ),
    scene(
      'meetingcold',
      'Saturday: the members meet',
      'You reach the fourth line. Henrik stands up in the second row. "I learn now, with everybody else, that you no longer need me."',
      [
        'Stop the talk, say that he is right about how he learned it, and offer to postpone the vote by two weeks',
        'late',
        'It is very quiet. Then he sits down.',
      ],
      ['Answer with the figures: standard pumps are a small part of the market', 'vote', 'The figures are correct.'],
      ['Say that the board has decided', 'walkout', 'It has.'],
    ),
    ending(
      'carried',
      'good',
      100,
      'Carried, with one vote against',
      'The members say yes. Henrik votes against it, and on Monday he sends the drawing of his pump. Next year somebody will read his sign aloud: has anyone paid for a trial?',
    ),
    ending(
      'promised',
      'neutral',
      60,
      'Carried, and paid for twice',
      'The members say yes to a strategy and to a budget that do not belong together. In spring you will be asked which of the two you meant.',
    ),
    ending(
      'late',
      'neutral',
      50,
      'Two weeks later',
      'The vote is postponed. You spend the two weeks on the visits that you could have made before, and some of them go well. The strategy is carried narrowly, and the story people tell is the one about the meeting.',
    ),
    ending(
      'vote',
      'bad',
      20,
      'Carried, and left alone',
      'The members say yes, because nobody wants a quarrel. Henrik says nothing at all. In autumn his fee does not come, and two owners ask whether theirs is still expected.',
    ),
    ending(
      'bent',
      'bad',
      10,
      'A strategy without a line',
      'With the fourth line gone there is nothing to vote against. By Friday three others have asked for a line of their own to be taken out. What the members accept on Saturday is the list of last year.',
    ),
    ending(
      'walkout',
      'bad',
      0,
      'The second row is empty',
      'Henrik leaves, and four follow him. Those who stay vote yes. You have a strategy, and a plant without the people who were to try something in it.',
    ),
  ],
};

export const secondRow: Piece = { data, serves: { practises: ['G3'] } };
