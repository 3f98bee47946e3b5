/** Finds modules in the catalogue: by words and by facets, without a server, and remembers in the address what was asked. */

import { fill } from '../../words/fill.ts';
import type { CatalogueEntry } from './catalogue-data.ts';
import { fold } from './fold.ts';

/** Modules that are shown at once: more are a press away, and a page of thousands would be slow to draw. */
const atOnce = 50;

interface Shown extends CatalogueEntry {
  readonly item: Element;
}

const list = document.getElementById('modules');
const form = document.getElementById('finder');
const query = document.getElementById('query');
const count = document.getElementById('count');
const more = document.getElementById('more');
const clear = document.getElementById('clear');
const told = (globalThis as { readonly modulewrightCatalogue?: readonly CatalogueEntry[] }).modulewrightCatalogue;

if (list && form && query instanceof HTMLInputElement && count && more && clear && told)
  start({ list, form, query, count, more, clear }, told);

interface Parts {
  readonly list: HTMLElement;
  readonly form: HTMLElement;
  readonly query: HTMLInputElement;
  readonly count: HTMLElement;
  readonly more: HTMLElement;
  readonly clear: HTMLElement;
}

function start(parts: Parts, told: readonly CatalogueEntry[]): void {
  const { list, form, query, more, clear } = parts;
  const items = new Map([...list.children].map((item) => [item.getAttribute('data-module') ?? '', item]));
  const modules = told.flatMap((entry): Shown[] => {
    const item = items.get(entry.id);
    return item ? [{ ...entry, item }] : [];
  });
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const details = form.querySelector('details');
  if (details && matchMedia('(max-width: 52em)').matches) details.open = false;
  let found: readonly Shown[] = modules;
  const draw = (from: number, to: number): void => {
    const shown = found.slice(from, to).map(({ item }) => item);
    if (from === 0) list.replaceChildren(...shown);
    else list.append(...shown);
    more.hidden = to >= found.length;
  };
  const search = (): void => {
    found = finding(modules, parts, boxes);
    draw(0, atOnce);
    remember(query.value, boxes);
  };
  more.addEventListener('click', () => {
    const from = list.children.length;
    draw(from, from + atOnce);
    list.children[from]?.querySelector('a')?.focus();
  });
  clear.addEventListener('click', () => {
    query.value = '';
    for (const box of boxes) box.checked = false;
    search();
    query.focus();
  });
  form.addEventListener('input', search);
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', () => {
    recall(query, boxes);
    search();
  });
  addEventListener('beforeprint', () => draw(0, found.length));
  recall(query, boxes);
  search();
  form.hidden = false;
}

/** What is found, those that have the words in their name first; says how many there are, and what each further filter would leave. */
function finding(
  modules: readonly Shown[],
  { query, count }: Parts,
  boxes: readonly HTMLInputElement[],
): readonly Shown[] {
  const words = fold(query.value).split(' ').filter(Boolean);
  const wanted = new Map<string, string[]>();
  for (const box of boxes) if (box.checked) wanted.set(box.name, [...(wanted.get(box.name) ?? []), box.value]);
  const named = ({ name }: Shown) => words.every((word) => name.includes(word));
  const saying = modules.filter(({ name, text }) => words.every((word) => name.includes(word) || text.includes(word)));
  const has = ({ marks }: Shown, facet: string) => {
    const values = wanted.get(facet);
    return !values || values.some((value) => marks.includes(value));
  };
  const facets = [...new Set(boxes.map(({ name }) => name))];
  for (const facet of facets) {
    const others = facets.filter((one) => one !== facet && wanted.has(one));
    const left = new Map<string, number>();
    for (const module of saying)
      if (others.every((one) => has(module, one)))
        for (const mark of module.marks) left.set(mark, (left.get(mark) ?? 0) + 1);
    for (const box of boxes) if (box.name === facet) tell(box, left.get(box.value) ?? 0);
  }
  const found = saying.filter((module) => facets.every((facet) => has(module, facet)));
  const sentence = (found.length === 0 ? count.dataset['nothing'] : count.dataset['found']) ?? '';
  const says = fill(sentence, { count: found.length, all: modules.length }, document.documentElement.lang);
  if (count.textContent !== says) count.textContent = says;
  if (words.length === 0) return found;
  return [...found.filter(named), ...found.filter((module) => !named(module))];
}

function tell(box: HTMLInputElement, left: number): void {
  const label = box.closest('label');
  const number = label?.querySelector('.count');
  if (number) number.textContent = String(left);
  label?.classList.toggle('none', left === 0 && !box.checked);
}

/** In the address, so that a way back and a link lead to the same modules. */
function remember(words: string, boxes: readonly HTMLInputElement[]): void {
  const asked = new URLSearchParams(words.trim() === '' ? [] : [['q', words]]);
  for (const { checked, value } of boxes) if (checked) asked.append('is', value);
  const hash = asked.toString();
  if (hash !== location.hash.slice(1)) history.replaceState(null, '', hash === '' ? location.pathname : `#${hash}`);
}

function recall(query: HTMLInputElement, boxes: readonly HTMLInputElement[]): void {
  const asked = new URLSearchParams(location.hash.slice(1));
  const marks = new Set(asked.getAll('is'));
  query.value = asked.get('q') ?? '';
  for (const box of boxes) box.checked = marks.has(box.value);
}
