/** Pasted HTML as a tree that is safe to read: what cannot stay is kept as words, or counted, before it is taken out. */

import DOMPurify from 'dompurify';
import { writeFields } from './fields.ts';
import { footnoteAttribute, markFootnotes } from './footnotes.ts';
import { countOfficeFormulas, formulaAttribute, markFormulas } from './formulas.ts';
import type { Losses } from './losses.ts';
import { readOffice } from './office.ts';
import { readStandIns } from './stand-ins.ts';
import { applyClasses, isHidden, styleAttribute } from './style.ts';

export function parseHtml(html: string, losses: Losses): Element {
  const document = new DOMParser().parseFromString(quiet(html), 'text/html');
  const { body } = document;
  applyClasses(
    body,
    [...document.querySelectorAll('style')].map((sheet) => sheet.textContent ?? ''),
  );
  markFormulas(body, losses);
  countOfficeFormulas(body, losses);
  readOffice(body, losses);
  readStandIns(body, losses);
  writeFields(body);
  countEmbeds(body, losses);
  markFootnotes(body);
  return sanitised(body.innerHTML);
}

/**
 * Even a document that is never shown reports style attributes and handlers to the content policy. They get other names
 * before parsing, so that the reports that remain mean something; what is safe is DOMPurify's to say.
 */
function quiet(html: string): string {
  return html.replace(/<[a-z][^>]*>/gi, (tag) =>
    tag.replace(/(\s)style(\s*=)/gi, `$1${styleAttribute}$2`).replace(/(\s|\/)on\w+(\s*=)/gi, '$1data-off$2'),
  );
}

/** Film, sound, drawings and frames: named, counted and gone. */
function countEmbeds(body: Element, losses: Losses): void {
  for (const embed of body.querySelectorAll('iframe, video, audio, object, embed, canvas, svg')) {
    if (!embed.isConnected || isHidden(embed)) continue;
    const name =
      embed.getAttribute('aria-label') ??
      embed.getAttribute('title') ??
      (embed.textContent.trim() || embed.getAttribute('src') || embed.getAttribute('data') || '');
    const drawn = embed.tagName.toLowerCase() === 'svg';
    if (!drawn) losses.add('embeds', name);
    else if (!isIcon(embed)) losses.add('drawings', name);
    embed.remove();
  }
}

/** A sign beside words that says nothing of its own: hidden from readers, or in a button, or the size of a letter. */
function isIcon(svg: Element): boolean {
  const small = [svg.getAttribute('width'), svg.getAttribute('height')].every(
    (side) => side !== null && Number.parseFloat(side) <= 32,
  );
  return (
    svg.textContent.trim() === '' &&
    (svg.getAttribute('aria-hidden') === 'true' || small || svg.closest('button, a') !== null)
  );
}

/** Sanitised although the tree is only read: even a detached tree may run a handler. */
function sanitised(html: string): Element {
  return DOMPurify.sanitize(html, {
    WHOLE_DOCUMENT: false,
    RETURN_DOM: true,
    FORBID_TAGS: ['style', 'script', 'svg', 'math', 'form', 'button', 'base', 'link', 'meta', 'title'],
    FORBID_CONTENTS: ['style', 'script', 'svg', 'math', 'title'],
    ALLOW_DATA_ATTR: false,
    ADD_ATTR: ['aria-level', 'data-aria-level', 'data-language', styleAttribute, formulaAttribute, footnoteAttribute],
    ADD_URI_SAFE_ATTR: [styleAttribute, formulaAttribute, footnoteAttribute],
    ADD_DATA_URI_TAGS: ['img'],
    // Where an image was is worth telling, whatever its address.
    ALLOWED_URI_REGEXP:
      /^(?:https?|mailto|tel|file|cid|blob|webkit-fake-url|data):|^[^a-z]|^[a-z+.-]+(?:[^a-z+.\-:]|$)/i,
  }) as Element; // the body, which its types call a node
}
