/** Ordering inside a package: a list whose items move by arrow buttons or by dragging. */

import { element } from '../../player/dom.ts';
import { changed, type PlayerExercise, type PlayerWords } from '../../player/exercise.ts';
import { shuffled } from '../../player/shuffle.ts';
import { draggable } from '../../exercise/drag.dom.ts';
import type { Plain } from '../plain.ts';
import type { Ordering, OrderingResponse } from './schema.ts';
import { orderingScoring } from './score.ts';

export const player: PlayerExercise<Plain<Ordering>, OrderingResponse> = {
  ...orderingScoring,
  start(root, data, seed, words) {
    const ids = data.items.map(({ id }) => id);
    let order = shuffled(ids, seed);
    // An order that is right from the start would ask for nothing.
    if (order.every((id, index) => id === ids[index])) order = [...order.slice(1), ...order.slice(0, 1)];
    arrange(root, order);
    const said = element('p', { class: 'hidden', role: 'status' });
    root.append(said);
    for (const item of items(root)) {
      const text = data.items.find(({ id }) => id === item.dataset['item'])?.text ?? '';
      const [up, down] = [-1, 1].map((by) => {
        const label = (words[by < 0 ? 'up' : 'down'] ?? '').replace('{text}', text);
        const button = element('button', { type: 'button', class: 'arrow', 'aria-label': label }, by < 0 ? '↑' : '↓');
        button.addEventListener('click', () => {
          const list = items(root);
          const to = list.indexOf(item) + by;
          if (to < 0 || to >= list.length) return;
          if (by < 0) list[to]?.before(item);
          else list[to]?.after(item);
          button.focus();
          tell(root, said, words, text, to);
        });
        return button;
      });
      if (up && down) item.append(up, down);
      draggable(
        item,
        () => items(root).filter((other) => other !== item),
        (zone) => {
          const list = items(root);
          const to = list.indexOf(zone as HTMLElement);
          if (list.indexOf(item) < to) zone.after(item);
          else zone.before(item);
          tell(root, said, words, text, to);
        },
      );
    }
  },
  read: (root) => (root.dataset['touched'] ? items(root).map((item) => item.dataset['item'] ?? '') : null),
  write(root, _data, answer) {
    root.dataset['touched'] = 'yes';
    arrange(root, answer);
  },
  mark(root, data, answer, words) {
    this.unmark(root, data);
    for (const [index, item] of items(root).entries()) {
      const right = data.items[index]?.id === answer[index];
      item.classList.add(right ? 'right' : 'wrong');
      item.append(element('span', { class: 'note' }, right ? words.right : words.wrong));
    }
  },
  unmark(root) {
    for (const note of root.querySelectorAll('.ordering .note')) note.remove();
    for (const item of items(root)) item.classList.remove('right', 'wrong');
  },
};

function tell(root: HTMLElement, said: HTMLElement, words: PlayerWords, text: string, place: number): void {
  root.dataset['touched'] = 'yes';
  said.textContent = (words['moved'] ?? '')
    .replace('{text}', text)
    .replace('{place}', String(place + 1))
    .replace('{count}', String(items(root).length));
  changed(root);
}

function items(root: HTMLElement): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('.ordering > li')];
}

function arrange(root: HTMLElement, order: readonly string[]): void {
  const all = items(root);
  const list = root.querySelector('.ordering');
  list?.append(...order.flatMap((id) => all.filter((item) => item.dataset['item'] === id)));
}
