/** What stands on a page for something else - an image for an emoji, an empty element for a date - put as what it stands for. */

import type { Losses } from './losses.ts';

export function readStandIns(body: HTMLElement, losses: Losses): void {
  // Buttons of the page: those that edit an encyclopaedia, and a bar above code.
  for (const button of body.querySelectorAll('.mw-editsection, pre .select-none')) button.remove();
  writeEmoji(body);
  writeDates(body);
  readLinks(body);
  readContainers(body);
  nameImages(body);
  countPlaceholders(body, losses);
}

const emoji = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component})+$/u;

function writeEmoji(body: HTMLElement): void {
  for (const holder of body.querySelectorAll('[data-emoji-text]')) {
    holder.replaceWith(holder.getAttribute('data-emoji-text') ?? '');
  }
  for (const image of body.querySelectorAll('img')) {
    const named = image.getAttribute('data-stringify-emoji') ?? image.getAttribute('alt') ?? '';
    if (image.hasAttribute('data-stringify-emoji') || emoji.test(named)) image.replaceWith(named);
  }
}

function writeDates(body: HTMLElement): void {
  for (const date of body.querySelectorAll('[data-timestamp], time[datetime]')) {
    if ((date.textContent ?? '').trim() !== '') continue;
    const at = new Date(Number(date.getAttribute('data-timestamp') ?? Number.NaN));
    date.textContent =
      date.getAttribute('datetime') ?? (Number.isNaN(at.getTime()) ? '' : at.toISOString().slice(0, 10));
  }
}

/** Cards show a page by its address alone; a mail program that checks addresses keeps the one that was written. */
function readLinks(body: HTMLElement): void {
  for (const card of body.querySelectorAll('a[data-inline-card], a[data-block-card], a[data-embed-card]')) {
    if (card.childElementCount === 0 && card.textContent === '') card.textContent = card.getAttribute('href');
  }
  for (const link of body.querySelectorAll('a[originalsrc]')) {
    link.setAttribute('href', link.getAttribute('originalsrc') ?? '');
  }
}

/** Panels and parts that open, which Confluence says in attributes. */
function readContainers(body: HTMLElement): void {
  for (const panel of body.querySelectorAll('div[data-panel-type]:not(.ak-editor-panel__icon)')) {
    panel.setAttribute('role', 'note');
    panel.classList.add(panel.getAttribute('data-panel-type') || 'note');
  }
  for (const part of body.querySelectorAll('[data-node-type="expand"], [data-node-type="nestedExpand"]')) {
    const details = body.ownerDocument.createElement('details');
    const summary = body.ownerDocument.createElement('summary');
    summary.textContent = part.getAttribute('data-title');
    details.append(summary, ...part.childNodes);
    part.replaceWith(details);
  }
}

const known = /^(?:https?|data|file|cid|blob|webkit-fake-url):|^[^:]*$|^[^a-z]/i;

/** Where an image is: pages load it late from another attribute, and programs have names of their own for what they keep. */
function nameImages(body: HTMLElement): void {
  for (const image of body.querySelectorAll('amp-img')) {
    const plain = body.ownerDocument.createElement('img');
    for (const { name, value } of image.attributes) plain.setAttribute(name, value);
    image.replaceWith(plain);
  }
  for (const image of body.querySelectorAll('img')) {
    const source = image.getAttribute('src') ?? '';
    const late = lateSource(image);
    if (late !== '' && (source === '' || /^data:/i.test(source))) image.setAttribute('src', late);
    else if (!known.test(source)) image.setAttribute('src', source.replace(/^[a-z][^:]*:/i, 'file:'));
  }
}

function lateSource(image: Element): string {
  const alone = ['data-src', 'data-original', 'data-lazy-src'].map((name) => image.getAttribute(name) ?? '');
  const set = image.getAttribute('srcset') ?? image.getAttribute('data-srcset') ?? '';
  return [...alone, set.trim().split(/\s/)[0] ?? ''].find((source) => source !== '') ?? '';
}

/** Files and macros of Confluence, films of custom elements: nothing of them is on the clipboard but their name. */
function countPlaceholders(body: HTMLElement, losses: Losses): void {
  for (const media of body.querySelectorAll('[data-node-type="media"], [data-node-type="mediaInline"]')) {
    losses.add('localImages', media.getAttribute('data-alt') || media.getAttribute('data-file-name') || '');
    media.remove();
  }
  for (const macro of body.querySelectorAll('[data-node-type="extension"], [data-node-type="inlineExtension"]')) {
    losses.add('embeds', macro.getAttribute('data-text') || macro.getAttribute('data-extension-key') || '');
    macro.remove();
  }
  for (const element of body.querySelectorAll('[src], [data-src], [data-videoid], [videoid]')) {
    if (!element.tagName.includes('-') || (element.textContent ?? '').trim() !== '') continue;
    losses.add('embeds', element.getAttribute('title') ?? element.getAttribute('src') ?? element.tagName.toLowerCase());
    element.remove();
  }
}
