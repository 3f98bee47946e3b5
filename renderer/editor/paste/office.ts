/** What Office writes beside its words - comments, shapes, styles known by name - said the way other pages say it, or counted. */

import type { Losses } from './losses.ts';
import { styleOf } from './style.ts';

export function readOffice(body: HTMLElement, losses: Losses): void {
  for (const island of body.querySelectorAll('xml')) island.remove();
  countComments(body, losses);
  readShapes(body, losses);
  joinPreformatted(body);
  nameStyles(body);
}

/** Remarks of reviewers are no part of the text: they are told, and their signs in the text go with them. */
function countComments(body: HTMLElement, losses: Losses): void {
  for (const sign of body.querySelectorAll('a.msocomanchor, a.msocomoff')) sign.remove();
  for (const space of saying(body, 'span', 'mso-special-character', 'comment')) space.remove();
  const remarks = [...saying(body, 'div', 'mso-element', 'comment'), ...body.querySelectorAll('comment')];
  for (const remark of remarks) {
    losses.add('comments', remark.textContent ?? '');
    remark.remove();
  }
  for (const list of saying(body, 'div', 'mso-element', 'comment-list')) list.remove();
}

/** Shapes stand in comments for Office alone. Words in them are kept; a picture is told, unless an image stands for it. */
function readShapes(body: HTMLElement, losses: Losses): void {
  const shown = new Map(
    [...body.querySelectorAll('img')].flatMap((image) =>
      (image.getAttribute('v:shapes') ?? '').split(/\s+/).map((id) => [id, image] as const),
    ),
  );
  for (const comment of comments(body)) {
    const shape = /<v:(?:shape|rect|oval|roundrect|group|line)\s[^>]*>/.exec(comment.data)?.[0];
    if (shape === undefined) continue;
    const image = shown.get(attribute(shape, 'id'));
    const words = /<v:textbox\b[^>]*>([\s\S]*)<\/v:textbox>/.exec(comment.data)?.[1];
    if (words !== undefined) {
      const box = new DOMParser().parseFromString(words.replace(/<!\[.*?\]>/g, ''), 'text/html').body;
      const block = comment.parentElement?.closest('p, h1, h2, h3, h4, h5, h6') ?? comment;
      block.after(...box.childNodes);
      image?.remove();
    } else if (!image && /<v:imagedata\b/.test(comment.data)) losses.add('localImages', attribute(shape, 'alt'));
  }
}

/** Word writes preformatted text as one element for each line. */
function joinPreformatted(body: HTMLElement): void {
  for (const first of body.querySelectorAll('pre')) {
    let next = first.nextElementSibling;
    while (first.isConnected && next?.matches('pre') && hasOfficeMark(first) && hasOfficeMark(next)) {
      first.append('\n', ...next.childNodes);
      next.remove();
      next = first.nextElementSibling;
    }
  }
}

function hasOfficeMark(element: Element): boolean {
  return element.querySelector('o\\:p') !== null;
}

/** Word on the web names the style of a paragraph on its words, PowerPoint that of a title in its class. */
function nameStyles(body: HTMLElement): void {
  for (const named of body.querySelectorAll('[data-ccp-parastyle]')) {
    const paragraph = named.closest('p:not([role])');
    const style = (named.getAttribute('data-ccp-parastyle') ?? '').toLowerCase();
    const rank = style === 'title' ? '1' : /^heading ([1-9])$/.exec(style)?.[1];
    if (rank !== undefined) paragraph?.setAttribute('role', 'heading');
    if (rank !== undefined) paragraph?.setAttribute('aria-level', rank);
    if (/^(?:intense )?quote$/.test(style)) paragraph?.setAttribute('role', 'blockquote');
  }
  for (const title of body.querySelectorAll('div[class="T"], div[class="CT"]')) {
    if (![...styleOf(title).keys()].some((property) => property.startsWith('mso-'))) continue;
    title.setAttribute('role', 'heading');
    title.setAttribute('aria-level', '1');
  }
}

function saying(body: HTMLElement, tag: string, property: string, value: string): readonly Element[] {
  return [...body.querySelectorAll(tag)].filter((element) => styleOf(element).get(property) === value);
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

/** In the order in which they stand. */
export function comments(root: Node): readonly Comment[] {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found: Comment[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Comment);
  return found;
}
