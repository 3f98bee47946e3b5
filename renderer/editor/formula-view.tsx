/** A formula typeset as in the package, or its LaTeX as long as that is wrong or what typesets it is still loading. */

import { createElement, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { Html } from '../../shared/base/html.ts';
import { formulaHtml, type FormulaFailure } from '../../shared/blocks/math/formula.ts';
// The package's own, so that boxes, strokes and sides are here as learners see them.
import '../../shared/blocks/math/player.css';
import { useText } from '../i18n/index.ts';

export interface ShownFormula {
  readonly shown: ReactNode;
  readonly wrong: FormulaFailure | null;
}

export function useFormula(source: string, alt: string, display: boolean): ShownFormula {
  const isReady = useSyncExternalStore(whenTypesetterLoads, isTypesetterLoaded);
  return useMemo(() => {
    const latex = source.trim() === '' ? null : <code>{source}</code>;
    if (!isReady) return { shown: latex, wrong: null };
    const formula = formulaHtml(source, alt, display);
    if (!formula.ok) return { shown: latex, wrong: formula.error };
    return { shown: <span className="math">{toReact(formula.value, 0)}</span>, wrong: null };
  }, [isReady, source, alt, display]);
}

/** What to say beside the field while it is wrong; an empty one is only not written yet. */
export function useFormulaWords(wrong: FormulaFailure | null): string | null {
  const t = useText();
  if (wrong === null || wrong.code === 'formula.empty') return null;
  return `${t(`checks.${wrong.code}`, wrong.params)} ${t(`checks.${wrong.code}.do`)}`;
}

let isLoaded = false;

function isTypesetterLoaded(): boolean {
  return isLoaded;
}

/** Asks for it with each formula that comes to be shown, until it is there. */
function whenTypesetterLoads(changed: () => void): () => void {
  let isShown = true;
  const loaded = (): void => {
    isLoaded = true;
    if (isShown) changed();
  };
  // Where it cannot be had, the formula stays its LaTeX.
  if (!isLoaded) void import('../../shared/blocks/math/temml.ts').then(loaded, () => null);
  return () => {
    isShown = false;
  };
}

function toReact(html: Html, key: number): ReactNode {
  if (html === null || html === undefined || html === false || typeof html === 'string') return html;
  if ('tag' in html) {
    const { class: className, ...rest } = html.attributes;
    return createElement(html.tag, { key, className, ...rest }, ...html.children.map(toReact));
  }
  return html.map(toReact);
}
