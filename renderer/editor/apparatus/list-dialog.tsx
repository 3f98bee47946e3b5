/** The glossary and the works cited of the programme: every entry with where it is used, changed and removed here. */

import { Plus } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { newApparatus, removeUnused, usesOf, type ApparatusKind } from '../../../shared/edit/uses.ts';
import { updateData } from '../../../shared/edit/structure.ts';
import type { RecordId, RecordOf } from '../../../shared/records/record.ts';
import { compareReferences } from '../../../shared/edit/citation.ts';
import { goTo } from '../../shell/navigate.ts';
import { useDocument, useVersion } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/fields.tsx';
import kit from '../../ui/kit.module.css';
import css from './apparatus.module.css';
import { emptyReference } from './cite-dialog.tsx';
import { closeDialog, type OpenDialog } from './dialog-state.ts';
import { ReferenceFields, TermFields } from './record-fields.tsx';
import { workName } from './work-name.ts';

type Entry = RecordOf<'term'> | RecordOf<'reference'>;

export function ListDialog({
  open,
}: {
  readonly open: Extract<OpenDialog, { kind: 'glossary' | 'references' }>;
}): ReactNode {
  const t = useText();
  const document = useDocument();
  const version = useVersion();
  const { kind: list } = open;
  const kind: ApparatusKind = list === 'glossary' ? 'term' : 'reference';
  const programme = document.programme.id;
  const [filter, setFilter] = useState('');
  const [chosen, setChosen] = useState<RecordId | null>(open.id);
  const writable = document.readOnly === null;
  const { entries, uses } = useMemo(
    () => ({
      entries: sorted(document.records.children(programme, kind) as readonly Entry[]),
      uses: usesOf(document.records),
    }),
    // The records are the same object; their version says when they changed.
    // oxlint-disable-next-line react/exhaustive-deps
    [document, version, kind],
  );
  const nameOf = (entry: Entry): string =>
    entry.kind === 'term' ? entry.data.word || t('reference.untitled') : workName(entry.data, t);
  const plain = filter.trim().toLowerCase();
  const shown = entries.filter((entry) => JSON.stringify(entry.data).toLowerCase().includes(plain));
  const entry = entries.find(({ id }) => id === chosen) ?? shown[0];
  const used = entry ? (uses.get(entry.id) ?? []) : [];

  function patch(change: object): void {
    if (!entry) return;
    document.change(updateData(document.records, { kind: entry.kind, id: entry.id, patch: change }), {
      label: `undo.${list}`,
      merge: 'fields',
      origin: 'inspector',
    });
  }

  function add(): void {
    const language = document.programme.data.languages[0] ?? 'en';
    const input = { newId: document.newId, programme };
    const record =
      kind === 'term'
        ? newApparatus(document.records, {
            ...input,
            kind,
            data: { word: filter.trim(), forms: [], definition: '', language },
          })
        : newApparatus(document.records, { ...input, kind, data: { ...emptyReference, title: filter.trim() } });
    document.change({ puts: [record], removes: [] }, { label: `undo.${list}`, origin: 'command' });
    setFilter('');
    setChosen(record.id);
  }

  return (
    <Dialog title={t(`${list}.title`)} onClose={closeDialog} wide edits="programme">
      <p className={css.about}>{t(`${list}.about`)}</p>
      <div className={css.columns}>
        <div className={css.list}>
          {entries.length > 0 && <TextField label={t('apparatus.filter')} value={filter} onChange={setFilter} />}
          {entries.length > 0 && (
            <ListBox
              className={css.entries ?? ''}
              aria-label={t(`${list}.title`)}
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={entry ? [entry.id] : []}
              onSelectionChange={(keys) => setChosen([...(keys as Set<RecordId>)][0] ?? null)}
              renderEmptyState={() => <p className={css.none}>{t('editor.noMatch')}</p>}
            >
              {shown.map((one) => (
                <ListBoxItem key={one.id} id={one.id} className={kit.option ?? ''} textValue={nameOf(one)}>
                  <span className={css.name}>{nameOf(one)}</span>
                  <small>{countOf(one.id)}</small>
                </ListBoxItem>
              ))}
            </ListBox>
          )}
          {entries.length === 0 && <p className={css.none}>{t(`${list}.none`)}</p>}
          {writable && (
            <Button onPress={add}>
              <Plus size={15} aria-hidden /> {t(`${list}.add`)}
            </Button>
          )}
        </div>
        {entry && (
          <div className={css.entry} key={entry.id}>
            {entry.kind === 'term' ? (
              <TermFields data={entry.data} onChange={patch} isDisabled={!writable} />
            ) : (
              <ReferenceFields data={entry.data} onChange={patch} isDisabled={!writable} />
            )}
            <div className={css.foot}>
              <span>
                {countOf(entry.id)}. {used.length > 0 && writable && t('apparatus.inUse')}
              </span>
              {used[0] !== undefined && (
                <Button
                  onPress={() => {
                    closeDialog();
                    goTo(document.records, used[0] ?? '');
                  }}
                >
                  {t('apparatus.goToUse')}
                </Button>
              )}
              {writable && (
                <Button
                  isDisabled={used.length > 0}
                  onPress={() => {
                    document.change(removeUnused(document.records, { id: entry.id }), {
                      label: `undo.${list}`,
                      origin: 'command',
                    });
                    setChosen(null);
                  }}
                >
                  {t('apparatus.remove')}
                </Button>
              )}
            </div>
          </div>
        )}
      </div>
      <DialogActions>
        <Button variant="primary" onPress={closeDialog}>
          {t('common.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );

  function countOf(id: RecordId): string {
    const count = uses.get(id)?.length ?? 0;
    return count === 0 ? t('apparatus.unused') : count === 1 ? t('apparatus.usedOnce') : t('apparatus.uses', { count });
  }
}

function sorted(entries: readonly Entry[]): readonly Entry[] {
  const compare = (a: string, b: string): number => a.localeCompare(b);
  return entries.toSorted((a, b) => {
    if (a.kind === 'term' && b.kind === 'term') return compare(a.data.word, b.data.word) || compare(a.id, b.id);
    return a.kind === 'reference' && b.kind === 'reference' ? compareReferences(compare, a, b) : 0;
  });
}
