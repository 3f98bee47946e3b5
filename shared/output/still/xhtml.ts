/** A tree of HTML as XML: the same elements, closed, in the namespaces that they are of. */

import { escapeText, safeUrl, type Html, type HtmlElement } from '../../base/html.ts';
import { flat, isElement } from './tree.ts';

/** An element that is not HTML says so; those inside it are of its kind. */
const namespaces: Readonly<Record<string, string>> = {
  math: 'http://www.w3.org/1998/Math/MathML',
  svg: 'http://www.w3.org/2000/svg',
};

export function xhtml(html: Html): string {
  return flat([html])
    .map((node) => (isElement(node) ? element(node) : escapeText(node)))
    .join('');
}

function element({ tag, attributes, children }: HtmlElement): string {
  const given = Object.entries(attributes).flatMap(([name, value]) => {
    if (value === null || value === undefined || value === false) return [];
    const text = name === 'href' || name === 'src' ? (safeUrl(String(value)) ?? '#') : String(value);
    const attribute = [name, value === true ? name : text] as const;
    return name === 'lang' ? [attribute, ['xml:lang', text] as const] : [attribute];
  });
  const namespace = namespaces[tag];
  const all = namespace === undefined ? given : [['xmlns', namespace] as const, ...given];
  const written = all.map(([name, value]) => ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`).join('');
  const inside = xhtml(children);
  return inside === '' ? `<${tag}${written}/>` : `<${tag}${written}>${inside}</${tag}>`;
}
