/** Word's lists: paragraphs with a style that names the level, and a marker written as text. */

export function isWordListItem(element: Element): boolean {
  return element.tagName === 'P' && /mso-list:\s*l\d+\s+level\d+/i.test(element.getAttribute('data-style') ?? '');
}

/** The item without its marker; a number or letter before a full stop or bracket means a numbered list. */
export function wordListItem(element: Element): {
  readonly style: 'bulleted' | 'numbered';
  readonly depth: number;
  readonly content: Element;
} {
  const level = /level(\d+)/i.exec(element.getAttribute('data-style') ?? '')?.[1];
  const content = element.cloneNode(true) as Element;
  const marker = [...content.querySelectorAll('span')].find((span) =>
    /mso-list:\s*Ignore/i.test(span.getAttribute('data-style') ?? ''),
  );
  const sign = (marker?.textContent ?? /^\s*(\S+)[\u00a0\s]+/.exec(content.textContent ?? '')?.[1] ?? '').trim();
  marker?.remove();
  return {
    style: /^(\d+|[a-z]|[ivx]+)[.)]$/i.test(sign) ? 'numbered' : 'bulleted',
    depth: Math.min(5, Math.max(0, Number(level ?? 1) - 1)),
    content,
  };
}
