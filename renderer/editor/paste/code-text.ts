/** Preformatted text as it stands, and the language that it says it is in. */

import { codeSchema } from '../../../shared/blocks/code/schema.ts';
import { limitOf } from '../../../shared/model/fields.ts';
import { withFormulas } from './plain-words.ts';

/** What is preformatted keeps its white space; editors write its lines as elements. */
export function preformatted(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const line of copy.querySelectorAll('br')) line.replaceWith('\n');
  for (const line of copy.querySelectorAll('div, p, li')) {
    if (line.nextSibling && line.textContent !== '') line.append('\n');
  }
  return withFormulas(copy).replaceAll('\u00a0', ' ').replace(/\n$/, '');
}

/** The language of code, as highlighters write it in classes; empty where none is said. */
export function codeLanguage(element: Element): string {
  const said = [element, ...element.querySelectorAll('code, [data-language]'), element.parentElement].flatMap((one) => {
    const words = `${one?.className ?? ''} ${one?.getAttribute('data-language') ?? ''}`;
    return (
      one?.getAttribute('data-language') ??
      /(?:^|\s)(?:language-|lang-|highlight-source-|brush:\s*)([\w+#-]+)/.exec(words)?.[1] ??
      /(?:^|\s)syntaxhighlighter\b.*\s(\w+)$/.exec(words.trim())?.[1] ??
      []
    );
  });
  return said[0]?.slice(0, limitOf(codeSchema.shape.language)) ?? '';
}
