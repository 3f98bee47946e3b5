/** Forms and task lists as words: what a field says, and whether a task is done. */

const done = '☑ ';
const open = '☐ ';

export function writeFields(body: HTMLElement): void {
  writeTasks(body);
  for (const field of body.querySelectorAll('input, textarea, select, [role="checkbox"], [role="radio"]')) {
    const words = fieldWords(field);
    if (words === null) field.remove();
    else if (field.matches('input, textarea, select')) field.replaceWith(words);
    else begin(field, words);
  }
}

/** Tasks of Confluence, of Notion, and those that Google Docs draws a box before. */
function writeTasks(body: HTMLElement): void {
  for (const task of body.querySelectorAll('[data-task-state]')) {
    begin(task, task.getAttribute('data-task-state') === 'DONE' ? done : open);
    if (!task.matches('li')) task.setAttribute('role', 'listitem');
  }
  for (const task of body.querySelectorAll('ul.inline-task-list > li')) {
    begin(task, task.classList.contains('checked') ? done : open);
  }
  for (const box of body.querySelectorAll('[role="checkbox"] > img[aria-hidden="true"]')) box.remove();
  for (const item of body.querySelectorAll('li')) {
    const first = firstWords(item);
    const mark = /^\s*\[([ x])\]\s+/i.exec(first?.data ?? '');
    if (first && mark) first.data = (mark[1] === ' ' ? open : done) + first.data.slice(mark[0].length);
  }
}

function fieldWords(field: Element): string | null {
  const type = field.getAttribute('type')?.toLowerCase() ?? field.getAttribute('role') ?? 'text';
  if (type === 'checkbox' || type === 'radio') {
    return field.hasAttribute('checked') || field.getAttribute('aria-checked') === 'true' ? done : open;
  }
  if (field.tagName === 'TEXTAREA') return field.textContent;
  if (field.tagName === 'SELECT') {
    return [...field.querySelectorAll('option')].map((option) => option.textContent.trim()).join(' / ');
  }
  if (type === 'hidden' || type === 'password') return null;
  return field.getAttribute('value') ?? field.getAttribute('placeholder');
}

/** A sign stands in the line of the first words, wherever in the element they are. */
function begin(element: Element, sign: string): void {
  const line = firstWords(element)?.parentElement?.closest('p, div, li, td') ?? element;
  (element.contains(line) ? line : element).prepend(sign);
}

function firstWords(element: Element): Text | null {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if ((walker.currentNode as Text).data.trim() !== '') return walker.currentNode as Text;
  return null;
}
