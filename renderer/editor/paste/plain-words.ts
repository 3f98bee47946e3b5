/** The words of an element where only plain text has room: formulas as their source, white space as a browser shows it. */

import { formulaAttribute } from './formulas.ts';

export function plainWords(element: Element): string {
  return withFormulas(element).replace(/\s+/g, ' ').trim();
}

/** With its white space. */
export function withFormulas(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const formula of copy.querySelectorAll(`[${formulaAttribute}]`)) {
    formula.replaceWith(`$${formula.getAttribute(formulaAttribute)}$`);
  }
  return copy.textContent ?? '';
}
