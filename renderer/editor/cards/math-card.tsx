/** A formula in the page: typeset as in the package, or what is wrong with it. */

import { createElement, useMemo, type ReactNode } from 'react';
import { useSelected } from 'slate-react';
import type { Html } from '../../../shared/base/html.ts';
import { formulaHtml } from '../../../shared/blocks/math/formula.ts';
import type { MathBlock } from '../../../shared/blocks/math/schema.ts';
import { useText } from '../../i18n/index.ts';
import css from '../editor.module.css';

export function MathCard({ element }: { readonly element: Omit<MathBlock, 'children'> }): ReactNode {
  const t = useText();
  const selected = useSelected();
  const { source, alt } = element;
  const formula = useMemo(() => formulaHtml(source, alt, true), [source, alt]);
  return (
    <div className={css.formula} data-selected={selected} role="group" aria-label={t('insert.math')}>
      {formula.ok ? toReact(formula.value, 0) : source !== '' && <code>{source}</code>}
      {!formula.ok && <p className={css.missing}>{t(`checks.${formula.error.code}`, formula.error.params)}</p>}
    </div>
  );
}

function toReact(html: Html, key: number): ReactNode {
  if (html === null || html === undefined || html === false || typeof html === 'string') return html;
  if ('tag' in html) {
    const { class: className, ...rest } = html.attributes;
    return createElement(html.tag, { key, className, ...rest }, ...html.children.map(toReact));
  }
  return html.map(toReact);
}
