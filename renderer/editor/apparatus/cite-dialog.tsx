/** Cites a work: one of the programme's references, or a new one written here. */

import { useState, type ReactNode } from 'react';
import { Path, Transforms } from 'slate';
import { newApparatus } from '../../../shared/edit/uses.ts';
import { recordOf } from '../../../shared/records/record.ts';
import { compareReferences } from '../../../shared/edit/citation.ts';
import { citeNode } from '../../../shared/blocks/inline.ts';
import { limitOf } from '../../../shared/model/fields.ts';
import type { ReferenceData } from '../../../shared/model/references/schema.ts';
import { useChildren, useDocument } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { TextField } from '../../ui/fields.tsx';
import { applyWith, backToText, putVoid } from './apply.ts';
import type { OpenDialog } from './dialog-state.ts';
import { ChooseEntry, EntryDialog, fresh } from './entry-dialog.tsx';
import { ReferenceFields } from './record-fields.tsx';
import { workName } from './work-name.ts';

const longestLocator = limitOf(citeNode.shape.locator);

export const emptyReference: ReferenceData = { authors: '', year: '', title: '', source: '', url: '', accessed: '' };

export function CiteDialog({ open }: { readonly open: Extract<OpenDialog, { kind: 'cite' }> }): ReactNode {
  const t = useText();
  const document = useDocument();
  const { editor, at, node } = open;
  const programme = document.programme.id;
  const works = useChildren(programme, 'reference').toSorted((a, b) =>
    compareReferences((x, y) => x.localeCompare(y), a, b),
  );
  const [chosen, setChosen] = useState(node?.reference ?? works[0]?.id ?? fresh);
  const [locator, setLocator] = useState(node?.locator ?? '');
  const [draft, setDraft] = useState<Partial<ReferenceData>>({});
  const work = recordOf(document.records, 'reference', chosen);
  const data: ReferenceData = { ...(work?.data ?? emptyReference), ...draft };
  const complete = data.title.trim() !== '' && locator.length <= longestLocator;

  function save(): void {
    const record = work
      ? { ...work, data }
      : newApparatus(document.records, { newId: document.newId, programme, kind: 'reference', data });
    const changed = !work || Object.keys(draft).length > 0;
    const place = locator.trim();
    applyWith(document, editor, changed ? [record] : [], () => {
      if (node?.reference === record.id && node.locator === place) return;
      putVoid(editor, at, { type: 'cite', reference: record.id, locator: place, children: [{ text: '' }] });
    });
    backToText(editor, null);
  }

  return (
    <EntryDialog
      of="cite"
      editor={editor}
      complete={complete}
      onSave={save}
      remove={Path.isPath(at) && (() => Transforms.removeNodes(editor, { at, voids: true }))}
    >
      <ChooseEntry
        label={t('cite.reference')}
        newLabel={t('cite.new')}
        value={work ? chosen : fresh}
        entries={works.map(({ id, data: one }) => ({ id, label: workName(one, t) }))}
        onChange={(id) => {
          setChosen(id);
          setDraft({});
        }}
      />
      <TextField
        label={t('cite.locator')}
        hint={t('cite.locatorHint')}
        value={locator}
        most={longestLocator}
        onChange={setLocator}
        autoFocus={work !== undefined}
      />
      <ReferenceFields
        key={chosen}
        data={data}
        onChange={(patch) => setDraft((before) => ({ ...before, ...patch }))}
        autoFocus={!work}
      />
    </EntryDialog>
  );
}
