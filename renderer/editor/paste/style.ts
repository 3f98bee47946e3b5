/** Style attributes as browsers read them: declarations by the name of their property, never by a part of it. */

/** Where the style waits: an attribute of this name applies nothing and troubles no content policy. */
export const styleAttribute = 'data-style';

/** Property → value, in small letters; of two for one property the later counts. */
export function declarations(style: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  // A semicolon inside quotes or brackets, as in url("data:image/png;base64,…"), ends nothing.
  for (const [part] of style.matchAll(/(?:"[^"]*"|'[^']*'|\([^)]*\)|[^;"'(])+/g)) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const property = part.slice(0, colon).trim().toLowerCase();
    const value = part
      .slice(colon + 1)
      .replace(/!\s*important/i, '')
      .trim()
      .toLowerCase();
    if (property !== '' && value !== '') found.set(property, value);
  }
  return found;
}

const parsed = new WeakMap<Element, ReadonlyMap<string, string>>();

export function styleOf(element: Element): ReadonlyMap<string, string> {
  const known = parsed.get(element);
  if (known) return known;
  const style = declarations(element.getAttribute(styleAttribute) ?? '');
  parsed.set(element, style);
  return style;
}

export function isHidden(element: Element): boolean {
  const style = styleOf(element);
  return (
    element.hasAttribute('hidden') ||
    style.get('display') === 'none' ||
    style.get('visibility') === 'hidden' ||
    style.get('mso-hide') === 'all'
  );
}

/** What spreadsheets and word processors say of classes in the style sheet that they put on the clipboard with the words. */
const carried =
  /^(?:font-weight|font-style|text-decoration(?:-line)?|vertical-align|display|mso-list|mso-outline-level)$/;
const mostRules = 5000;

/** Gives each element the declarations of its classes that say something about words, below its own. */
export function applyClasses(root: ParentNode, sheets: readonly string[]): void {
  const rules = new Map<string, string>();
  const plain = sheets.join('\n').replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, '');
  for (const [, selectors = '', body = ''] of plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (rules.size >= mostRules) break;
    const kept = [...declarations(body)].filter(([property]) => carried.test(property));
    if (kept.length === 0) continue;
    for (const selector of selectors.split(',')) {
      const [, tag = '', name] = /^\s*([a-z][a-z0-9]*)?\.([\w-]+)\s*$/i.exec(selector) ?? [];
      if (name === undefined) continue;
      const key = `${tag.toLowerCase()}.${name}`;
      rules.set(key, `${rules.get(key) ?? ''}${kept.map((pair) => pair.join(':')).join(';')};`);
    }
  }
  if (rules.size === 0) return;
  for (const element of root.querySelectorAll('[class]')) {
    const said = [...element.classList].flatMap((name) => [
      rules.get(`.${name}`) ?? '',
      rules.get(`${element.tagName.toLowerCase()}.${name}`) ?? '',
    ]);
    if (said.some(Boolean)) {
      element.setAttribute(styleAttribute, `${said.join('')}${element.getAttribute(styleAttribute) ?? ''}`);
    }
  }
}
