/**
 * The markup of a scenario: a text to read by numbers, with links from choice to scene. It is all there without script
 * and on paper; the player turns the links into buttons and shows one scene at a time.
 */

import { directionOf } from '../../base/direction.ts';
import { h, type Html } from '../../base/html.ts';
import { isBlank, inlineHtml } from '../inline-html.ts';
import type { RenderContext } from '../seam.ts';
import { exerciseText, type ExerciseText } from '../../words/learner.ts';
import { letterOf } from '../../exercise/assign-html.ts';
import type { Said } from '../../exercise/frame-html.ts';
import { inReadingOrder, reachable } from './graph.ts';
import type { Scenario, Scene } from './schema.ts';
import { choicesOf } from './walk.ts';

/** What each choice brings, for the player to say once it was made. */
export function saidOnTheWay({ scenes }: Scenario): Said {
  return Object.fromEntries(
    scenes.flatMap(({ choices }, scene) =>
      choices.map(({ feedback }, choice) => [`scenes.${scene}.choices.${choice}.feedback`, feedback]),
    ),
  );
}

type Text = ExerciseText<'scenario'>;

interface Markup {
  readonly context: RenderContext;
  readonly text: Text;
  /** The scenes a learner can come to; a scene's number is its place among them. */
  readonly scenes: readonly Scene[];
}

export function scenesHtml(data: Scenario, context: RenderContext): Html {
  const met = reachable(data);
  const scenes = inReadingOrder(data).filter(({ id }) => met.has(id));
  const markup = { context, text: exerciseText('scenario', context.playerLanguage), scenes };
  return [
    h(
      'details',
      { class: 'taken', hidden: true },
      h('summary', { lang: context.playerLanguage }, markup.text.taken),
      h('ol', {}),
    ),
    h('p', { class: 'brought', role: 'status' }),
    h(
      'ol',
      { class: 'scenes' },
      scenes.map((scene, index) => sceneHtml(scene, index + 1, markup)),
    ),
  ];
}

function sceneHtml(scene: Scene, number: number, markup: Markup): Html {
  const { context, text } = markup;
  const { ending } = scene;
  return h(
    'li',
    { class: 'scene', id: context.blockId + scene.id, 'data-scene': scene.id, 'data-ending': ending?.outcome },
    h('p', { class: 'title' }, h('span', { class: 'by-number' }, `${number} `), scene.title),
    broughtHtml(scene, markup),
    imageHtml(scene, context),
    h('p', { class: 'situation' }, inlineHtml(scene.text, context)),
    ending
      ? h('p', { class: 'end', lang: context.playerLanguage }, text[ending.outcome])
      : h(
          'ol',
          { class: 'choices' },
          scene.choices.map((choice, index) =>
            h(
              'li',
              {},
              h('span', { class: 'by-number' }, `${nameOf(number, index)} `),
              h('span', { class: 'words', 'data-choice': choice.id }, inlineHtml(choice.text, context)),
              goToHtml(choice.to, markup),
            ),
          ),
        ),
  );
}

/** What each choice that leads here brought about, told here so that nobody reads it before choosing. */
function broughtHtml(scene: Scene, { scenes, text, context }: Markup): Html {
  const told = scenes.flatMap((from, at) =>
    choicesOf(from).flatMap(({ to, feedback }, index) =>
      to === scene.id && !isBlank(feedback) ? [{ after: nameOf(at + 1, index), feedback }] : [],
    ),
  );
  if (told.length === 0) return null;
  return h(
    'ul',
    { class: 'by-number' },
    told.map(({ after, feedback }) =>
      h(
        'li',
        {},
        h('b', { lang: context.playerLanguage }, text.after.replace('{choice}', after)),
        ' ',
        inlineHtml(feedback, context),
      ),
    ),
  );
}

function goToHtml(to: string | null, { scenes, text, context }: Markup): Html {
  const index = scenes.findIndex(({ id }) => id === to);
  if (to === null || index < 0) return null;
  return h(
    'span',
    { class: 'by-number', lang: context.playerLanguage },
    directionOf(context.playerLanguage) === 'rtl' ? ' ← ' : ' → ',
    h('a', { href: `#${context.blockId}${to}` }, text.goTo.replace('{number}', String(index + 1))),
  );
}

function imageHtml({ image, alt }: Scene, { resource }: RenderContext): Html {
  const file = image === null ? undefined : resource(image);
  return file ? h('img', { src: file.path, alt, width: file.width, height: file.height }) : null;
}

/** "3b": the second choice of the third scene. */
function nameOf(scene: number, choice: number): string {
  return `${scene}${letterOf(choice).toLowerCase()}`;
}
