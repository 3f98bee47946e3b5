/** The glossary and the works cited of the programme: every entry with where it is used, changed and removed here. */

import { Plus } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { newApparatus, removeUnused, usesOf, type ApparatusKind } from '../../../shared/edit/uses.ts';
import { updateData } from '../../../shared/edit/structure.ts';
import type { RecordId, RecordOf } from '../../../shared/records/record.ts';
import { compareReferences } from '../../../shared/edit/citation.ts';
import { goTo } from '../../shell/navigate.ts';
import { useDocument, useRecords } from '../../document/hooks.tsx';
import type { ProgrammeDocument } from '../../document/programme-document.ts';
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

type Uses = ReturnType<typeof usesOf>;
type Entry = RecordOf<'term'> | RecordOf<'reference'>;

export function ListDialog({
  open,
}: {
  readonly open: Extract<OpenDialog, { kind: 'glossary' | 'references' }>;
}): ReactNode {
  const t = useText();
  const document = useDocument();
  const records = useRecords();
  const { kind: list } = open;
  const kind: ApparatusKind = list === 'glossary' ? 'term' : 'reference';
  const programme = document.programme.id;
  const [filter, setFilter] = useState('');
  const [chosen, setChosen] = useState<RecordId | null>(open.id);
  const entries = useMemo(
    () => sorted(records.children(programme, kind) as readonly Entry[]),
    [records, programme, kind],
  );
  const uses = useMemo(() => usesOf(records), [records]);
  const plain = filter.trim().toLowerCase();
  const shown = entries.filter((entry) => JSON.stringify(entry.data).toLowerCase().includes(plain));
  const entry = entries.find(({ id }) => id === chosen) ?? shown[0];

  function add(): void {
    const record = newEntry(document, kind, filter.trim());
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
            <Entries label={t(`${list}.title`)} shown={shown} chosen={entry?.id} uses={uses} onChoose={setChosen} />
          )}
          {entries.length === 0 && <p className={css.none}>{t(`${list}.none`)}</p>}
          {document.readOnly === null && (
            <Button onPress={add}>
              <Plus size={15} aria-hidden /> {t(`${list}.add`)}
            </Button>
          )}
        </div>
        {entry && (
          <EntryForm
            key={entry.id}
            list={list}
            entry={entry}
            used={uses.get(entry.id) ?? []}
            onRemoved={() => setChosen(null)}
          />
        )}
      </div>
      <DialogActions>
        <Button variant="primary" onPress={closeDialog}>
          {t('common.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Called what was sought and not found. */
function newEntry(document: ProgrammeDocument, kind: ApparatusKind, name: string): Entry {
  const { records, newId, programme } = document;
  const input = { newId, programme: programme.id };
  if (kind === 'reference') return newApparatus(records, { ...input, kind, data: { ...emptyReference, title: name } });
  const language = programme.data.languages[0] ?? 'en';
  return newApparatus(records, { ...input, kind, data: { word: name, forms: [], definition: '', language } });
}

function Entries({
  label,
  shown,
  chosen,
  uses,
  onChoose,
}: {
  readonly label: string;
  readonly shown: readonly Entry[];
  readonly chosen: RecordId | undefined;
  readonly uses: Uses;
  readonly onChoose: (id: RecordId | null) => void;
}): ReactNode {
  const t = useText();
  const countOf = useCount();
  const nameOf = (entry: Entry): string =>
    entry.kind === 'term' ? entry.data.word || t('reference.untitled') : workName(entry.data, t);
  return (
    <ListBox
      className={css.entries ?? ''}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={chosen === undefined ? [] : [chosen]}
      onSelectionChange={(keys) => onChoose([...(keys as Set<RecordId>)][0] ?? null)}
      renderEmptyState={() => <p className={css.none}>{t('editor.noMatch')}</p>}
    >
      {shown.map((one) => (
        <ListBoxItem key={one.id} id={one.id} className={kit.option ?? ''} textValue={nameOf(one)}>
          <span className={css.name}>{nameOf(one)}</span>
          <small>{countOf(uses.get(one.id)?.length ?? 0)}</small>
        </ListBoxItem>
      ))}
    </ListBox>
  );
}

function EntryForm({
  list,
  entry,
  used,
  onRemoved,
}: {
  readonly list: 'glossary' | 'references';
  readonly entry: Entry;
  readonly used: readonly RecordId[];
  readonly onRemoved: () => void;
}): ReactNode {
  const t = useText();
  const document = useDocument();
  const countOf = useCount();
  const writable = document.readOnly === null;
  const label = `undo.${list}` as const;
  const [use] = used;

  function patch(change: object): void {
    const changes = updateData(document.records, { kind: entry.kind, id: entry.id, patch: change });
    document.change(changes, { label, merge: 'fields', origin: 'inspector' });
  }

  function remove(): void {
    document.change(removeUnused(document.records, { id: entry.id }), { label, origin: 'command' });
    onRemoved();
  }

  return (
    <div className={css.entry}>
      {entry.kind === 'term' ? (
        <TermFields data={entry.data} onChange={patch} isDisabled={!writable} />
      ) : (
        <ReferenceFields data={entry.data} onChange={patch} isDisabled={!writable} />
      )}
      <div className={css.foot}>
        <span>
          {countOf(used.length)}. {used.length > 0 && writable && t('apparatus.inUse')}
        </span>
        {use !== undefined && (
          <Button
            onPress={() => {
              closeDialog();
              goTo(document.records, use);
            }}
          >
            {t('apparatus.goToUse')}
          </Button>
        )}
        {writable && (
          <Button isDisabled={used.length > 0} onPress={remove}>
            {t('apparatus.remove')}
          </Button>
        )}
      </div>
    </div>
  );
}

function useCount(): (uses: number) => string {
  const t = useText();
  return (count) =>
    count === 0 ? t('apparatus.unused') : count === 1 ? t('apparatus.usedOnce') : t('apparatus.uses', { count });
}

function sorted(entries: readonly Entry[]): readonly Entry[] {
  const compare = (a: string, b: string): number => a.localeCompare(b);
  return entries.toSorted((a, b) => {
    if (a.kind === 'term' && b.kind === 'term') return compare(a.data.word, b.data.word) || compare(a.id, b.id);
    return a.kind === 'reference' && b.kind === 'reference' ? compareReferences(compare, a, b) : 0;
  });
}
