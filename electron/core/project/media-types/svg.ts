/** SVG: taken when it can neither run nor fetch anything, and if not, what is in the way by name. */

import { readXml, type XmlElement } from '../../../../shared/base/xml.ts';

export type SvgSize = readonly [width: number, height: number] | null;

export type ReadSvg =
  | { readonly size: SvgSize; readonly refused: null }
  /** The element, attribute or rule that is not taken, or why it is no XML. */
  | { readonly refused: string };

/** A public document type without declarations of its own says nothing that is needed, and most drawings have one. */
const plainDoctype = /<!DOCTYPE\s+svg(?:\s+(?:PUBLIC|SYSTEM))?(?:\s+(?:"[^"<>]*"|'[^'<>]*'))*\s*>/i;

/** Null when the text is no SVG at all. */
export function readSvg(text: string): ReadSvg | null {
  if (!/^\uFEFF?\s*(?:<[?!][^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:[\w-]+:)?svg[\s>/]/.test(text.replace(plainDoctype, ''))) {
    return /<!DOCTYPE\s+svg[^>]*\[/i.test(text) ? { refused: '<!DOCTYPE … [' } : null;
  }
  const root = readXml(text.replace(plainDoctype, ''));
  if (typeof root === 'string') return { refused: root === 'doctype' ? '<!DOCTYPE … [' : `XML: ${root}` };
  const refused = hostile(root);
  if (refused !== null) return { refused };
  const box = /^\s*[\d.-]+[\s,]+[\d.-]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(root.attributes['viewBox'] ?? '');
  return { refused: null, size: box ? [Math.round(Number(box[1])), Math.round(Number(box[2]))] : null };
}

const runs = new Set([
  'script',
  'foreignobject',
  'iframe',
  'object',
  'embed',
  'audio',
  'video',
  'canvas',
  'handler',
  'listener',
]);

function hostile({ name, attributes, children, text }: XmlElement): string | null {
  if (runs.has(name.toLowerCase())) return `<${name}>`;
  for (const [attribute, value] of Object.entries(attributes)) {
    const local = attribute.replace(/^.*:/, '').toLowerCase();
    if (local.startsWith('on')) return `${attribute}="…"`;
    const leads = local === 'href' || local === 'src';
    if (leads ? !staysInside(value) : fetches(value)) return `<${name} ${attribute}="${value.slice(0, 60)}">`;
  }
  if (name.toLowerCase() === 'style' && fetches(text)) return '<style>';
  for (const child of children) {
    const found = hostile(child);
    if (found !== null) return found;
  }
  return null;
}

/** A part of the drawing itself, or a picture whose bytes it carries. */
function staysInside(address: string): boolean {
  return /^\s*(?:#|data:image\/(?:png|jpe?g|gif|webp)[;,]|$)/i.test(address);
}

/** Style that loads: a rule of import, or an address that is not a part of the drawing. An escape may hide either. */
function fetches(style: string): boolean {
  if (/@import|javascript:|image-set\(/i.test(style)) return true;
  if (/\\/.test(style) && /[({;:]/.test(style)) return true;
  return [...style.matchAll(/url\(\s*["']?\s*([^"')]*)/gi)].some(([, address = '']) => !staysInside(address));
}
