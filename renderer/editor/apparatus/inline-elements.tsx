/** Links and terms, and the footnotes, citations and formulas between the words of the page. */

import { useLayoutEffect, type ReactNode } from 'react';
import { Transforms, Editor } from 'slate';
import { ReactEditor, useReadOnly, useSelected, useSlateStatic } from 'slate-react';
import type { CiteNode, FootnoteNode, FormulaNode, PictureNode } from '../../../shared/blocks/inline.ts';
import { citationLabel } from '../../../shared/edit/citation.ts';
import { useRecord } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import type { WrittenProps } from '../block-views.ts';
import { useFormula } from '../formula-view.tsx';
import css from './apparatus.module.css';
import { openSelected } from './dialog-state.ts';
import { numberNotes } from './number-notes.ts';

/** It leads somewhere in the package; here a click sets the caret. */
export function Link({ attributes, element, children }: WrittenProps<'link'>): ReactNode {
  return (
    <a {...attributes} href={element.url} onClick={(event) => event.preventDefault()}>
      {children}
    </a>
  );
}

/** Words of the glossary: what they mean is their tooltip. */
export function Term({ attributes, element, children }: WrittenProps<'term'>): ReactNode {
  const term = useRecord('term', element.term);
  const state = !term ? 'missing' : term.data.definition.trim() === '' ? 'empty' : 'explained';
  return (
    <span
      {...attributes}
      className={css.term}
      data-term={element.term}
      data-state={state}
      title={term?.data.definition}
    >
      {children}
    </span>
  );
}

/** A click opens what is between the words; so does Enter with the caret on it. */
export function useOpen(element: FootnoteNode | CiteNode | FormulaNode | PictureNode): () => void {
  const editor = useSlateStatic();
  const readOnly = useReadOnly();
  return () => {
    if (readOnly) return;
    Transforms.select(editor, Editor.start(editor, ReactEditor.findPath(editor, element)));
    openSelected(editor);
  };
}

export function Footnote({ attributes, element, children }: WrittenProps<'footnote'>): ReactNode {
  const t = useText();
  const selected = useSelected();
  const open = useOpen(element);
  useLayoutEffect(() => {
    numberNotes();
    return numberNotes;
  }, []);
  return (
    <span {...attributes} className={css.holder} contentEditable={false}>
      <button
        type="button"
        tabIndex={-1}
        className={css.footnote}
        data-footnote=""
        data-selected={selected}
        data-empty={element.content.trim() === ''}
        aria-label={`${t('apparatus.footnote')}: ${element.content}`}
        title={element.content}
        onClick={open}
      />
      {children}
    </span>
  );
}

export function Cite({ attributes, element, children }: WrittenProps<'cite'>): ReactNode {
  const t = useText();
  const selected = useSelected();
  const open = useOpen(element);
  const reference = useRecord('reference', element.reference);
  const label = reference ? citationLabel(reference.data, t('apparatus.undated')) : t('apparatus.noReference');
  const words = [label, element.locator.trim()].filter(Boolean).join(', ');
  return (
    <span {...attributes} className={css.holder} contentEditable={false}>
      <button
        type="button"
        tabIndex={-1}
        className={css.cite}
        data-selected={selected}
        data-missing={!reference}
        title={reference?.data.title}
        onClick={open}
      >
        ({words})
      </button>
      {children}
    </span>
  );
}

export function Formula({ attributes, element, children }: WrittenProps<'formula'>): ReactNode {
  const t = useText();
  const selected = useSelected();
  const open = useOpen(element);
  const { source, alt } = element;
  const { shown, wrong } = useFormula(source, alt, false);
  return (
    <span {...attributes} className={css.holder} contentEditable={false}>
      <button
        type="button"
        tabIndex={-1}
        className={css.formula}
        data-selected={selected}
        data-wrong={wrong !== null}
        aria-label={`${t('insert.math')}: ${alt.trim() === '' ? source : alt}`}
        title={wrong ? t(`checks.${wrong.code}`, wrong.params) : source}
        onClick={open}
      >
        {shown}
      </button>
      {children}
    </span>
  );
}
