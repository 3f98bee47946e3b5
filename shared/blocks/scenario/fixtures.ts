/** Branching scenario for the contract suite: a small one with a round, one whose choices cost, and sixty scenes. */

import { plainScored } from '../../exercise/fixture-start.ts';
import type { ExerciseFixtures } from '../../exercise/seam.ts';
import { bestWay, isBest, losses } from './graph.ts';
import type { Plain } from '../plain.ts';
import type { Choice, Scenario, ScenarioResponse, Scene } from './schema.ts';
import { choicesOf, sceneById, walk } from './walk.ts';

const base = { ...plainScored, type: 'scenario', points: 4, attempts: 0, start: 'call' } as const;

function scene(id: string, text: string, ...choices: readonly Plain<Choice>[]): Plain<Scene> {
  return { id, title: `Scene ${id}`, text, image: null, alt: '', ending: null, choices: [...choices] };
}

function end(id: string, outcome: 'good' | 'neutral' | 'bad', share: number): Plain<Scene> {
  return { ...scene(id, `It ends, ${outcome}.`), ending: { outcome, share } };
}

function choice(id: string, text: string, to: string, feedback = '', cost = 0): Plain<Choice> {
  return { id, text, to, feedback, cost };
}

const small: Plain<Scenario> = {
  ...base,
  prompt: 'A firm wants to leave the cluster. What do you do?',
  start: 'call',
  scenes: [
    end('bad', 'bad', 0),
    {
      ...scene(
        'call',
        'The phone rings: "We <are> out."',
        choice('ask', 'Ask why', 'listen', 'They begin to talk.'),
        choice('argue', 'Tell them\nthey are wrong', 'bad', 'They hang up.'),
        choice('wait', 'Say you will call back', 'call', 'They ring again.'),
      ),
      image: 'r1',
      alt: 'A telephone',
    },
    scene(
      'listen',
      'They miss one thing.',
      choice('promise', 'Promise it', 'even'),
      choice('meet', 'Set a meeting', 'good', 'They write it down.'),
      choice('wait', 'Say you will call back', 'call', '', 10),
    ),
    end('good', 'good', 100),
    end('even', 'neutral', 50),
  ],
};

const costly: Plain<Scenario> = {
  ...base,
  prompt: 'Which way through the first year?',
  start: 's0',
  scenes: [
    ...Array.from({ length: 5 }, (_, index) =>
      scene(
        `s${index}`,
        `Quarter ${index}`,
        choice('right', 'The slow way', index === 4 ? 'good' : `s${index + 1}`),
        choice('dear', 'The quick way', index === 4 ? 'good' : `s${index + 1}`, 'It costs you trust.', 30),
        choice('back', 'Once more', 's0', '', 5),
      ),
    ),
    end('good', 'good', 100),
  ],
};

const long = 'averylongidentifierofthisscene';
const extreme: Plain<Scenario> = {
  ...base,
  prompt: 'Sixty scenes.',
  points: 10,
  start: `${long}0`,
  scenes: Array.from({ length: 60 }, (_, index) =>
    index >= 57
      ? end(`${long}${index}`, index === 59 ? 'good' : 'bad', index === 59 ? 100 : (index - 57) * 33)
      : scene(
          `${long}${index}`,
          `Situation ${index}: ${'words '.repeat(40)}`,
          choice('onwards', `On ${index}`, `${long}${index === 56 ? 59 : index + 1}`, 'Well.'),
          choice('aside', `Aside ${index}`, `${long}${index % 2 === 0 ? 57 : 58}`),
          choice('back', `Back ${index}`, `${long}${Math.floor(index / 2)}`, '', 1),
        ),
  ),
};

export const fixtures: ExerciseFixtures<Scenario, ScenarioResponse> = {
  examples: [small, costly, extreme],
  best: (data) => bestWay(data).map(({ choice: { id } }) => id),
  any(data, pick) {
    const path: string[] = [];
    for (let at = sceneById(data, data.start); at && path.length < 30;) {
      const choices = choicesOf(at);
      const taken = choices[pick(choices.length)];
      if (!taken || !sceneById(data, taken.to)) break;
      path.push(taken.id);
      at = sceneById(data, taken.to);
    }
    return [...path, ...onwards(data, path)];
  },
  /** The last choice that was not the best becomes it, and the way from there as well. */
  better(data, answer) {
    const walked = walk(data, answer);
    if (!walked) return null;
    const least = losses(data);
    const stray = walked.steps.findLastIndex((step) => !isBest(least, step.scene, step.choice));
    if (stray < 0) return walked.scene.ending ? null : [...answer, ...onwards(data, answer)];
    const kept = answer.slice(0, stray);
    return [...kept, ...onwards(data, kept)];
  },
};

/** The best way on from where a path has come to. */
function onwards(data: Plain<Scenario>, path: ScenarioResponse): readonly string[] {
  return bestWay(data, walk(data, path)?.scene.id ?? null).map(({ choice: { id } }) => id);
}
