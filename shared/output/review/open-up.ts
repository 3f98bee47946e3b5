/** A page made for a player, laid open for reading: nothing folded away or to be operated, and what is not along is named. */

import { h, type Html, type HtmlElement } from '../../base/html.ts';
import { reviewText } from '../../words/review.ts';
import { fill } from '../../words/fill.ts';
import type { ReviewView } from './review-view.ts';

/** What is put at the end of an element, by its id. */
export type Adding = (element: HtmlElement, id: string) => Html;

const operated = new Set(['input', 'select', 'textarea']);

export function openUp(view: ReviewView, html: Html, adding: Adding): Html {
  if (Array.isArray(html)) return html.map((one) => openUp(view, one, adding));
  if (html === null || html === undefined || html === false || typeof html === 'string') return html;
  const element = html as HtmlElement;
  const { tag, attributes } = element;
  const { class: className, id } = attributes;
  // What it says later is said in the key; the goals stand before the first page.
  if (tag === 'template' || className === 'about') return null;
  const source = attributes['src'] ?? (attributes['download'] === undefined ? undefined : attributes['href']);
  const left =
    typeof source === 'string' ? view.files.find(({ path }) => path === source && !isWithin(path)) : undefined;
  const children = element.children.map((child) => openUp(view, child, adding));
  if (left && tag === 'track') return null;
  // What leads to a file has words of its author's.
  if (left) return [tag === 'a' && h('span', {}, ...children), leftOut(view, left.data.name, left.data.size)];
  const added = typeof id === 'string' ? adding(element, id) : null;
  return h(tag, changed(element), ...children, added);
}

function isWithin(path: string): boolean {
  return path.startsWith('data:');
}

function changed({ tag, attributes }: HtmlElement): HtmlElement['attributes'] {
  if (tag === 'details') return { ...attributes, open: true };
  if (operated.has(tag)) return { ...attributes, disabled: true };
  const { poster } = attributes;
  return typeof poster === 'string' && !isWithin(poster) ? { ...attributes, poster: null } : attributes;
}

function leftOut({ language }: ReviewView, name: string, size: number): Html {
  const params = {
    name,
    size: Math.max(0.1, size / 1024 / 1024).toLocaleString(language, { maximumFractionDigits: 1 }),
  };
  return h('span', { class: 'left-out', lang: language }, fill(reviewText(language).leftOut, params, language));
}
