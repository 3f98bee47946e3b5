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
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { Select } from '../../ui/fields.tsx';
import css from './apparatus.module.css';
import { applyWith, backToText, markTerm, unmarkTerm } from './apply.ts';
import type { OpenDialog } from './dialog-state.ts';
import { TermFields } from './record-fields.tsx';

const fresh = 'new';

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

  function finish(): void {
    backToText(editor, Path.isPath(at) ? editor.selection : at);
  }

  function save(): void {
    if (!complete) return;
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
    <Dialog title={t('term.title')} onClose={finish}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <p className={css.words}>
          <q>{words.trim()}</q>
        </p>
        {inLink && <p className={css.wrong}>{t('term.inLink')}</p>}
        {terms.length > 0 && (
          <Select
            label={t('term.choose')}
            value={term ? chosen : fresh}
            options={[
              { id: fresh, label: t('term.new') },
              ...terms.map(({ id, data: { word } }) => ({ id, label: word || t('reference.untitled') })),
            ]}
            onChange={(id) => {
              setChosen(id);
              setDraft({});
            }}
          />
        )}
        <TermFields
          key={chosen}
          data={data}
          onChange={(patch) => setDraft((before) => ({ ...before, ...patch }))}
          autoFocus
        />
        <DialogActions>
          {node && Path.isPath(at) && (
            <Button
              variant="quiet"
              onPress={() => {
                applyWith(document, editor, [], () => unmarkTerm(editor, at));
                backToText(editor, null);
              }}
            >
              {t('term.remove')}
            </Button>
          )}
          <Button onPress={finish}>{t('common.cancel')}</Button>
          <Button variant="primary" type="submit" isDisabled={!complete}>
            {t('common.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
