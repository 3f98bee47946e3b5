/** Branching scenario: the authoring side. */

import { exerciseText } from '../../words/learner.ts';
import { rich } from '../rich-text.ts';
import { checking } from '../../exercise/check-exercise.ts';
import { exerciseHtml } from '../../exercise/frame-html.ts';
import { scoredStart } from '../../exercise/schema.ts';
import type { ExerciseType } from '../../exercise/seam.ts';
import { checkScenario, nameOfScene } from './check.ts';
import { scenarioSchema, type Scenario, type ScenarioResponse, type Scene } from './schema.ts';
import { scenarioScoring } from './score.ts';
import { saidOnTheWay, scenesHtml } from './scenes-html.ts';
import { choicesOf, maxSteps } from './walk.ts';
import { longestId } from '../../exercise/share.ts';
import { scenarioPaper } from './paper.ts';

export const scenario: ExerciseType<Scenario, ScenarioResponse> = {
  ...scenarioScoring,
  ...scenarioPaper,
  type: 'scenario',
  minutes: 5,
  levels: ['apply', 'evaluate'],
  schema: scenarioSchema,
  labels: {
    members: {
      start: { key: 'exercise.scenario.start' },
      to: { key: 'exercise.scenario.to' },
      cost: { key: 'exercise.scenario.cost' },
      share: { key: 'exercise.scenario.share' },
      ending: { key: 'exercise.scenario.role' },
      outcome: {
        key: 'exercise.scenario.role',
        values: {
          good: 'exercise.scenario.good',
          neutral: 'exercise.scenario.neutral',
          bad: 'exercise.scenario.bad',
        },
      },
      image: { key: 'exercise.scenario.picture' },
    },
    parts: { scenes: 'exercise.scenario.scene', choices: 'exercise.scenario.choice' },
    lists: { scenes: 'exercise.scenario.scenes', choices: 'exercise.scenario.choices' },
  },
  insert: { group: 'exercise' },
  brings: { script: true, style: true },
  create: () => ({
    ...scoredStart,
    type: 'scenario',
    points: 2,
    start: 'a',
    scenes: [
      {
        ...emptyScene('a'),
        choices: [
          { id: 'a', text: rich(''), to: 'b', feedback: rich(''), cost: 0 },
          { id: 'b', text: rich(''), to: 'c', feedback: rich(''), cost: 0 },
        ],
      },
      { ...emptyScene('b'), ending: { outcome: 'good', share: 100 } },
      { ...emptyScene('c'), ending: { outcome: 'bad', share: 0 } },
    ],
  }),
  toHtml: (data, context) =>
    exerciseHtml(
      data,
      { instruction: exerciseText('scenario', context.playerLanguage).read, said: saidOnTheWay(data) },
      context,
      scenesHtml(data, context),
    ),
  outline: ({ scenes }) =>
    scenes.map((scene, index) => ({
      text: scene.title === '' && scene.text === '' ? '' : `${index + 1}. ${nameOfScene(scene, index)}`,
      name: ['exercise.scenario.scene', index + 1] as const,
      ...(scene.ending ? { right: scene.ending.share === 100 } : {}),
      note: choicesOf(scene)
        .map(({ text, to }) => `${text || '…'} → ${to === null ? '?' : scenes.findIndex(({ id }) => id === to) + 1}`)
        .join(' · '),
    })),
  /** The longest walk there may be, round after round. */
  longest({ scenes }) {
    const step = [longestId(scenes), longestId(scenes.flatMap(({ choices }) => choices))];
    return [...Array.from({ length: maxSteps }, () => step).flat(), longestId(scenes)];
  },
  /** What is right is the whole graph: while that is the same, one step stands for all walks. */
  answers: ({ start, scenes }) =>
    scenes.flatMap((scene) => (scene.id === start ? scene.choices.map(({ id }) => [id]) : [])),
  check: checking(scenarioSchema, checkScenario),
};

export function emptyScene(id: string): Scene {
  return { id, title: '', text: rich(''), image: null, alt: '', ending: null, choices: [] };
}
