/** Starts a review file: reads what it is told and listens to selections, keys and the pointer. */

import { element } from '../../player/dom.ts';
import './older.dom.ts';
import { Desk } from './desk.dom.ts';
import { button } from './dialog.dom.ts';
import type { About } from './places.dom.ts';
import type { ReviewData } from './review-data.ts';

const main = document.querySelector<HTMLElement>('main');
const told = document.getElementById('review-data')?.textContent;
if (main && told) start(JSON.parse(told) as ReviewData, main);

function start(data: ReviewData, main: HTMLElement): void {
  document.body.classList.add('reviewing');
  const desk = new Desk(data, main);
  desk.draw();
  followSelection(desk, main);
  followPointer(desk, main);
  addEventListener('keydown', (event) => {
    if (document.querySelector('dialog[open]')) return;
    if (event.key === 'F8') {
      event.preventDefault();
      desk.step(event.shiftKey ? -1 : 1);
    } else if (event.ctrlKey && event.altKey && event.code === 'KeyM') {
      event.preventDefault();
      const about = selectedIn(desk, main) ?? focusedIn(desk);
      if (about) desk.comment(about);
    } else if (event.ctrlKey && event.altKey && event.code === 'KeyO') {
      event.preventDefault();
      const about = selectedIn(desk, main);
      if (about && desk.mayChange(about)) desk.suggest(about.anchor);
      else if (about) desk.comment(about);
    } else if (event.key === 'Escape') {
      desk.toggle('comments', false);
      desk.toggle('contents', false);
    }
  });
  document.querySelector('nav')?.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) desk.toggle('contents', false);
  });
}

function selectedRange(main: HTMLElement): Range | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const isInPage = main.contains(range.commonAncestorContainer) && !isTool(range.startContainer);
  return isInPage && range.toString().trim() !== '' ? range : null;
}

function isTool(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element !== null && element.closest('.tools') !== null;
}

function selectedIn(desk: Desk, main: HTMLElement): About | null {
  const range = selectedRange(main);
  return range && desk.places.selected(range);
}

/** Without a selection, the part that has the keys: by them alone words are selected in few browsers. */
function focusedIn(desk: Desk): About | null {
  const around = desk.places.partAround(document.activeElement);
  return around && { anchor: desk.places.whole(around.part), quote: '' };
}

/** Buttons beside what is selected; at the foot of a narrow window, where a phone shows its own beside the words. */
function followSelection(desk: Desk, main: HTMLElement): void {
  const press = element('div', { class: 'tools selected-words', role: 'region', hidden: '' });
  const act = (what: (about: About) => void) => () => {
    const about = selectedIn(desk, main);
    press.hidden = true;
    if (about) what(about);
  };
  const comment = button(
    '',
    act((about) => desk.comment(about)),
    { class: 'primary' },
  );
  const suggest = button(
    '',
    act(({ anchor }) => desk.suggest(anchor)),
  );
  const why = element('p', { id: 'why-not' });
  press.append(comment, suggest, why);
  document.body.append(press);
  // The press must not take the selection away before it is looked at.
  press.addEventListener('pointerdown', (event) => event.preventDefault());
  document.addEventListener('selectionchange', () => {
    const range = selectedRange(main);
    press.hidden = range === null;
    if (!range) return;
    const { words, language } = desk.session;
    [comment.textContent, suggest.textContent, press.lang] = [words.comment, words.suggest, language];
    press.setAttribute('aria-label', words.comment);
    const about = selectedIn(desk, main);
    suggest.hidden = !about || !desk.mayChange(about);
    // What cannot be done is said, with what can.
    why.textContent = about ? desk.whyNot(about) : '';
    why.hidden = why.textContent === '';
    comment.toggleAttribute('aria-describedby', false);
    if (!why.hidden) comment.setAttribute('aria-describedby', why.id);
    const boxes = [...range.getClientRects()];
    const last = boxes.at(-1);
    if (!last) return;
    press.style.left = `${Math.min(last.right + scrollX, scrollX + innerWidth - press.offsetWidth - 12)}px`;
    press.style.top = `${last.bottom + scrollY + 6}px`;
  });
}

/** Beside the part that the pointer is over, a button to comment on all of it; keys have it in the list of the page. */
function followPointer(desk: Desk, main: HTMLElement): void {
  const press = element(
    'button',
    { type: 'button', class: 'tools comment-part', tabindex: '-1', 'aria-hidden': 'true', hidden: '' },
    '+',
  );
  document.body.append(press);
  let about: About | null = null;
  main.addEventListener('pointermove', ({ target, pointerType }) => {
    const around = pointerType === 'mouse' && target instanceof Element ? desk.places.partAround(target) : null;
    if (!around || (target instanceof Element && target.closest('.tools'))) return;
    about = { anchor: desk.places.whole(around.part), quote: '' };
    const element = around.element;
    const box = element.getBoundingClientRect();
    press.hidden = element.matches('.page, .module-head');
    press.title = desk.session.words.commentHere;
    press.style.left = `${main.getBoundingClientRect().right + scrollX + 4}px`;
    press.style.top = `${box.top + scrollY}px`;
  });
  press.addEventListener('click', () => about && desk.comment(about));
  main.addEventListener('click', ({ clientX, clientY, target }) => {
    if (getSelection()?.isCollapsed === false) return;
    if (target instanceof Element && target.closest('a, button, label, summary, .tools')) return;
    const id = desk.marks.at(clientX, clientY);
    if (id !== null) desk.open(id);
  });
}
