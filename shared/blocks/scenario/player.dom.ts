/** Branching scenario inside a package: one scene at a time, and what was chosen on the way to it. */

import { element, onPress } from '../../player/dom.ts';
import { changed, type PlayerExercise } from '../../player/exercise.ts';
import { said } from '../../player/said.ts';
import type { Plain } from '../plain.ts';
import type { Scenario, ScenarioResponse, Scene } from './schema.ts';
import { scenarioScoring } from './score.ts';
import { shortened, walk, type Step } from './walk.ts';

export const player: PlayerExercise<Plain<Scenario>, ScenarioResponse> = {
  ...scenarioScoring,
  start(root, data) {
    for (const words of root.querySelectorAll<HTMLElement>('.words')) {
      const label = element('span', {}, ...unlinked(words));
      const button = element('button', { type: 'button', class: 'option' }, label);
      onPress(button, () => {
        show(root, data, shortened(data, [...pathOf(root), words.dataset['choice'] ?? '']));
        root.querySelector<HTMLElement>('.scene:not([hidden])')?.focus();
        changed(root);
      });
      words.after(button);
    }
    show(root, data, []);
  },
  read(root) {
    const path = pathOf(root);
    return path.length === 0 ? null : path;
  },
  missing: (data, answer, words) => (walk(data, answer)?.scene.ending ? false : (words['missingPart'] ?? true)),
  write: show,
  mark: (root) => recall(root, true),
  unmark(root, data) {
    recall(root, false);
    show(root, data, []);
  },
};

function pathOf(root: HTMLElement): ScenarioResponse {
  return root.dataset['path']?.split(' ').filter(Boolean) ?? [];
}

function show(root: HTMLElement, data: Plain<Scenario>, path: ScenarioResponse): void {
  const walked = walk(data, path);
  if (!walked) return;
  root.dataset['path'] = path.join(' ');
  root.classList.toggle('ended', walked.scene.ending !== null);
  for (const scene of root.querySelectorAll<HTMLElement>('.scene')) {
    scene.tabIndex = -1;
    scene.hidden = scene.dataset['scene'] !== walked.scene.id;
  }
  const taken = root.querySelector<HTMLElement>('.taken');
  taken?.toggleAttribute('hidden', path.length === 0);
  taken?.lastElementChild?.replaceChildren(
    ...walked.steps.map(({ scene, choice }) =>
      element(
        'li',
        {},
        element('small', {}, scene.title),
        element('b', {}, ...wordsOf(root, scene.id, choice.id)),
        element('small', {}, broughtBy(root, data, { scene, choice }), choice.cost > 0 ? ` −${choice.cost} %` : ''),
      ),
    ),
  );
  const last = walked.steps.at(-1);
  root.querySelector('.brought')?.replaceChildren(last ? broughtBy(root, data, last) : '');
}

/** The words of a choice as they stand in its scene. */
function wordsOf(root: HTMLElement, scene: string, choice: string): readonly Node[] {
  const words = root.querySelector(`.scene[data-scene="${scene}"] .words[data-choice="${choice}"]`);
  return [...(words?.cloneNode(true).childNodes ?? [])];
}

function broughtBy(
  root: HTMLElement,
  { scenes }: Plain<Scenario>,
  { scene, choice }: Step<Plain<Scene>>,
): Node | string {
  return said(
    root,
    `scenes.${scenes.indexOf(scene)}.choices.${scene.choices.indexOf(choice)}.feedback`,
    choice.feedback,
  );
}

/** What may stand in a button: nothing that is pressed by itself. */
function unlinked(words: HTMLElement): readonly Node[] {
  const copy = words.cloneNode(true) as HTMLElement;
  for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  for (const wide of copy.querySelectorAll('[tabindex]')) wide.removeAttribute('tabindex');
  return [...copy.childNodes];
}

function recall(root: HTMLElement, open: boolean): void {
  root.querySelector('.taken')?.toggleAttribute('open', open);
}
