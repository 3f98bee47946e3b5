/** Writes, changes or removes a formula between words, and shows it while it is written. */

import { useState, type ReactNode } from 'react';
import { Path, Transforms } from 'slate';
import { mathSchema } from '../../../shared/blocks/math/schema.ts';
import { limitOf } from '../../../shared/model/fields.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { TextField } from '../../ui/fields.tsx';
import { useFormula, useFormulaWords } from '../formula-view.tsx';
import css from './apparatus.module.css';
import { applyWith, backToText, putVoid } from './apply.ts';
import type { OpenDialog } from './dialog-state.ts';
import { EntryDialog } from './entry-dialog.tsx';

const longestFormula = limitOf(mathSchema.shape.source);
const longestReading = limitOf(mathSchema.shape.alt);

export function FormulaDialog({ open }: { readonly open: Extract<OpenDialog, { kind: 'formula' }> }): ReactNode {
  const t = useText();
  const document = useDocument();
  const { editor, at, node } = open;
  const [source, setSource] = useState(node?.source ?? '');
  const [alt, setAlt] = useState(node?.alt ?? '');
  const { shown, wrong } = useFormula(source, alt, false);
  const words = useFormulaWords(wrong);
  // A wrong one may be kept: what is half done is not lost, and the checks name it before it is published.
  const complete = source.trim() !== '' && source.length <= longestFormula && alt.length <= longestReading;

  function save(): void {
    applyWith(document, editor, [], () =>
      putVoid(editor, at, { type: 'formula', source: source.trim(), alt: alt.trim(), children: [{ text: '' }] }),
    );
    backToText(editor, null);
  }

  return (
    <EntryDialog
      of="formula"
      editor={editor}
      complete={complete}
      onSave={save}
      remove={Path.isPath(at) && (() => Transforms.removeNodes(editor, { at, voids: true }))}
    >
      <TextField
        label={t('math.source')}
        hint={t('math.sourceHint')}
        autoFocus
        value={source}
        wrong={words}
        most={longestFormula}
        onChange={setSource}
      />
      <p className={css.formulaShown} role="group" aria-label={t('formula.preview')}>
        {shown}
      </p>
      <TextField label={t('math.alt')} hint={t('math.altHint')} value={alt} most={longestReading} onChange={setAlt} />
    </EntryDialog>
  );
}
