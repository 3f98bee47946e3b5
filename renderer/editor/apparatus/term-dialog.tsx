/** Makes the selected words a term of the glossary: one that is there, or a new one written here. */

import { useState, type ReactNode } from 'react';
import { Path } from 'slate';
import type { TermData } from '../../../shared/model/glossary/schema.ts';
import { newApparatus, termFor } from '../../../shared/edit/uses.ts';
import { recordOf } from '../../../shared/records/record.ts';
import { moduleOf } from '../../shell/navigate.ts';
import { useView } from '../../shell/view.ts';
import { useChildren, useDocument } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import css from './apparatus.module.css';
import { applyWith, backToText, markTerm, unmarkTerm } from './apply.ts';
import type { OpenDialog } from './dialog-state.ts';
import { ChooseEntry, EntryDialog, fresh } from './entry-dialog.tsx';
import { TermFields } from './record-fields.tsx';

export function TermDialog({ open }: { readonly open: Extract<OpenDialog, { kind: 'term' }> }): ReactNode {
  const t = useText();
  const document = useDocument();
  const { editor, at, node, words, inLink } = open;
  const selected = useView((view) => view.selected);
  const programme = document.programme.id;
  const terms = useChildren(programme, 'term').toSorted((a, b) => a.data.word.localeCompare(b.data.word));
  const [chosen, setChosen] = useState(() => node?.term ?? termFor(document.records, programme, words)?.id ?? fresh);
  const [draft, setDraft] = useState<Partial<TermData>>({});
  const term = recordOf(document.records, 'term', chosen);
  const language = document.record('module', moduleOf(document.records, selected) ?? '')?.data.language ?? 'en';
  const data: TermData = {
    ...(term?.data ?? { word: words.trim(), forms: [], definition: '', language }),
    ...draft,
  };
  const complete = data.word.trim() !== '' && !inLink;

  function save(): void {
    const clean = { ...data, forms: data.forms.map((form) => form.trim()).filter(Boolean) };
    const changed = Object.keys(draft).length > 0;
    const record = term
      ? { ...term, data: clean }
      : newApparatus(document.records, { newId: document.newId, programme, kind: 'term', data: clean });
    applyWith(document, editor, !term || changed ? [record] : [], () => {
      if (node?.term !== record.id) markTerm(editor, at, record.id);
    });
    backToText(editor, null);
  }

  return (
    <EntryDialog
      of="term"
      editor={editor}
      complete={complete}
      onSave={save}
      onCancel={() => backToText(editor, Path.isPath(at) ? editor.selection : at)}
      remove={node !== null && Path.isPath(at) && (() => unmarkTerm(editor, at))}
    >
      <p className={css.words}>
        <q>{words.trim()}</q>
      </p>
      {inLink && <p className={css.wrong}>{t('term.inLink')}</p>}
      <ChooseEntry
        label={t('term.choose')}
        newLabel={t('term.new')}
        value={term ? chosen : fresh}
        entries={terms.map(({ id, data: { word } }) => ({ id, label: word || t('reference.untitled') }))}
        onChange={(id) => {
          setChosen(id);
          setDraft({});
        }}
      />
      <TermFields
        key={chosen}
        data={data}
        onChange={(patch) => setDraft((before) => ({ ...before, ...patch }))}
        autoFocus
      />
    </EntryDialog>
  );
}
