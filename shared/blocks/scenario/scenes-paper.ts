/** Scenes in a document: each under its number, with the number that every choice leads to. */

import { letterOf } from '../../exercise/assign-html.ts';
import type { Item, Piece } from '../../flow/flow.ts';
import { paragraph, said } from '../../flow/pieces.ts';
import { exerciseText } from '../../words/learner.ts';
import { isBlank } from '../inline-html.ts';
import { own } from '../inline-paper.ts';
import type { RichText } from '../inline.ts';
import { plainOf } from '../plain.ts';
import type { PaperContext } from '../seam.ts';
import { bestWay, inReadingOrder, reachable } from './graph.ts';
import { scenarioSchema, type Choice, type Scenario, type Scene } from './schema.ts';
import { choicesOf } from './walk.ts';

/** Those that a learner can come to; a scene's number is its place among them. */
function metIn(data: Scenario): readonly Scene[] {
  const met = reachable(data);
  return inReadingOrder(data).filter(({ id }) => met.has(id));
}

export function scenesOnPaper(data: Scenario, context: PaperContext): readonly Piece[] {
  const scenes = metIn(data);
  return scenes.map((scene, index) => sceneOnPaper(scene, index + 1, scenes, context));
}

function sceneOnPaper(scene: Scene, number: number, scenes: readonly Scene[], context: PaperContext): Piece {
  const { blockId, resource, playerLanguage } = context;
  const text = exerciseText('scenario', playerLanguage);
  const { image, alt, ending } = scene;
  return {
    is: 'together',
    mark: `${blockId}${scene.id}`,
    pieces: [
      paragraph(said(`${number}  ${scene.title}`), 'panel', true),
      ...broughtTo(scene, scenes).map(({ after, feedback }) =>
        paragraph([...own(`${text.after.replace('{choice}', after)} `, context), ...feedback], 'note'),
      ),
      ...(image !== null && resource(image)
        ? [{ is: 'figure' as const, file: image, alt, share: 0.65, caption: null }]
        : []),
      ...(isBlank(scene.text) ? [] : [paragraph(scene.text)]),
      ending
        ? paragraph(own(text[ending.outcome], context), 'note')
        : {
            is: 'list',
            sign: 'none',
            items: scene.choices.map((choice, index) => choiceOnPaper(choice, nameOf(number, index), scenes, context)),
          },
    ],
  };
}

function choiceOnPaper({ to, text }: Choice, name: string, scenes: readonly Scene[], context: PaperContext): Item {
  const number = scenes.findIndex(({ id }) => id === to) + 1;
  const goTo = exerciseText('scenario', context.playerLanguage).goTo.replace('{number}', String(number));
  const leads =
    to === null || number === 0
      ? []
      : [
          ...said(' → '),
          {
            type: 'link' as const,
            url: `#${context.blockId}${to}`,
            children: [{ text: goTo, ...languageOf(context) }],
          },
        ];
  return { words: [...said(`${name}  `, { bold: true }), ...text, ...leads] };
}

function languageOf({ language, playerLanguage }: PaperContext) {
  return playerLanguage === language ? {} : { lang: playerLanguage };
}

/** What each choice that leads here brought about, told here so that nobody reads it before choosing. */
function broughtTo(
  scene: Scene,
  scenes: readonly Scene[],
): readonly { readonly after: string; readonly feedback: RichText }[] {
  return scenes.flatMap((from, at) =>
    choicesOf(from).flatMap(({ to, feedback }, index) =>
      to === scene.id && !isBlank(feedback) ? [{ after: nameOf(at + 1, index), feedback }] : [],
    ),
  );
}

/** The best way from choice to choice. */
export function stepsOnPaper(data: Scenario): readonly Piece[] {
  const scenes = metIn(data);
  const steps = bestWay(plainOf(scenarioSchema, data));
  if (steps.length === 0) return [];
  return [
    {
      is: 'list',
      sign: 'right',
      items: steps.flatMap(({ scene, choice }) => {
        const place = scenes.findIndex(({ id }) => id === scene.id);
        const index = scenes[place]?.choices.findIndex(({ id }) => id === choice.id) ?? -1;
        const own = scenes[place]?.choices[index];
        return own ? [{ words: [...said(`${nameOf(place + 1, index)}  `, { bold: true }), ...own.text] }] : [];
      }),
    },
  ];
}

/** "3b": the second choice of the third scene. */
function nameOf(scene: number, choice: number): string {
  return `${scene}${letterOf(choice).toLowerCase()}`;
}
