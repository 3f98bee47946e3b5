/** HTML as a tree that escapes by construction: text and attribute values cannot become markup. */

import { directionOf, type Direction } from './direction.ts';

export type Html = HtmlElement | string | null | false | undefined | readonly Html[];

export interface HtmlElement {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly Html[];
}

export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

const voidTags = new Set([
  'area',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
const namePattern = /^[a-zA-Z][a-zA-Z0-9-]*$/;
const urlAttributes = new Set(['href', 'src', 'poster', 'action', 'cite']);

/** What is shown or played in place may be in the page itself; it runs nothing and leads nowhere. */
const mediaTags = new Set(['img', 'audio', 'video', 'source', 'track']);
const mediaData = /^data:(?:(?:image|audio|video)\/[a-z0-9.+-]+|text\/vtt);base64,[A-Za-z0-9+/]*={0,2}$/;

/** One element. `true` gives a bare attribute; `false`, `null` and `undefined` leave it out. */
export function h(tag: string, attributes: Attributes = {}, ...children: readonly Html[]): HtmlElement {
  return { tag, attributes, children };
}

/**
 * Serialises a tree, around which what is written stands from left to right. Whatever says its language stands as that is
 * written. Throws on a tag or attribute name that is not a plain name: that is a bug, never content.
 */
export function renderHtml(node: Html, around: Direction = 'ltr'): string {
  if (node === null || node === undefined || node === false) return '';
  if (typeof node === 'string') return escapeText(node);
  if (isList(node)) return renderAll(node, around);
  const { tag, children } = node;
  const { lang } = node.attributes;
  const within = typeof lang === 'string' && lang !== '' ? directionOf(lang) : around;
  const attributes = within === around ? node.attributes : { ...node.attributes, dir: within };
  let text = `<${checkedName(tag)}`;
  for (const name of Object.keys(attributes)) text += renderAttribute(tag, name, attributes[name]);
  return voidTags.has(tag) ? `${text}>` : `${text}>${renderAll(children, within)}</${tag}>`;
}

/** Into one text: a page has thousands of nodes, for each of which a list to be joined takes longer than its words. */
function renderAll(nodes: readonly Html[], around: Direction): string {
  let text = '';
  for (const node of nodes) text += renderHtml(node, around);
  return text;
}

/** The words of a tree, without markup. */
export function htmlText(node: Html): string {
  if (node === null || node === undefined || node === false) return '';
  if (typeof node === 'string') return node;
  if (isList(node)) return node.map(htmlText).join('');
  return node.children.map(htmlText).join('');
}

/** A link target that is safe to follow, or null: http, https, mailto, tel, and targets inside the package. */
export function safeUrl(url: string): string | null {
  // Browsers ignore control characters and spaces inside a scheme, so they go before the scheme is read.
  const bare = url.replace(/[\u0000-\u0020\u007f-\u00a0\u2028\u2029]/g, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme === undefined) return bare === '' ? null : url.trim();
  return ['http', 'https', 'mailto', 'tel'].includes(scheme) ? url.trim() : null;
}

export function escapeText(text: string): string {
  if (!toEscape.test(text)) return text;
  return cleanText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** What is written otherwise or not at all; surrogates, for those that stand alone. */
const toEscape = /[&<>\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

/** Drops what neither HTML nor XML 1.0 can carry: control characters and lone surrogates. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

function renderAttribute(tag: string, name: string, value: Attributes[string]): string {
  if (value === null || value === undefined || value === false) return '';
  const checked = checkedName(name);
  if (value === true) return ` ${checked}`;
  if (name !== 'href' && mediaTags.has(tag) && mediaData.test(String(value))) return ` ${checked}="${String(value)}"`;
  const text = urlAttributes.has(name) ? (safeUrl(String(value)) ?? '#') : String(value);
  return ` ${checked}="${escapeText(text).replace(/"/g, '&quot;')}"`;
}

/** Found plain before: there are no more of them than are written in our sources. */
const plainNames = new Set<string>();

function checkedName(name: string): string {
  if (plainNames.has(name)) return name;
  if (!namePattern.test(name) || /^on/i.test(name)) throw new Error(`not a plain HTML name: ${name}`);
  plainNames.add(name);
  return name;
}

function isList(node: Html): node is readonly Html[] {
  return Array.isArray(node);
}
