/** Branching scenario inside a package: one scene at a time, and what was chosen on the way to it. */

import { element, onPress } from '../../player/dom.ts';
import { changed, type PlayerExercise } from '../../player/exercise.ts';
import type { Scenario, ScenarioResponse } from './schema.ts';
import { scenarioScoring } from './score.ts';
import { shortened, walk } from './walk.ts';

export const player: PlayerExercise<Scenario, ScenarioResponse> = {
  ...scenarioScoring,
  start(root, data) {
    for (const words of root.querySelectorAll<HTMLElement>('.words')) {
      const label = element('span', {}, ...words.cloneNode(true).childNodes);
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

function show(root: HTMLElement, data: Scenario, path: ScenarioResponse): void {
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
        element('b', {}, choice.text),
        element('small', {}, choice.feedback, choice.cost > 0 ? ` −${choice.cost} %` : ''),
      ),
    ),
  );
  const brought = root.querySelector('.brought');
  if (brought) brought.textContent = walked.steps.at(-1)?.choice.feedback ?? '';
}

function recall(root: HTMLElement, open: boolean): void {
  root.querySelector('.taken')?.toggleAttribute('open', open);
}
