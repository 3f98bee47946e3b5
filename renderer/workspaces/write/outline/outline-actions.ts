/** What can be done to a part of the outline; each one is a step that can be undone, and is said aloud. */

import { useMemo } from 'react';
import { flushSync } from 'react-dom';
import type { Kind } from '../../../../shared/records/kinds.ts';
import { noChange, type ChangeSet, type RecordId, type Records } from '../../../../shared/records/record.ts';
import {
  createModuleWithPage,
  createPage,
  createUnitWithPage,
  demote,
  moveStep,
  moveTo,
  promote,
  rename,
  setPageUse,
  type OutlineKind,
} from '../../../../shared/edit/structure.ts';
import { duplicate, removeTree } from '../../../../shared/edit/subtree.ts';
import type { PlainKey } from '../../../../shared/words/typed.ts';
import { goTo } from '../../../shell/navigate.ts';
import { setView, useView } from '../../../shell/view.ts';
import { useDocument } from '../../../document/hooks.tsx';
import { offerUndo } from '../../../document/offer-undo.ts';
import type { ProgrammeDocument } from '../../../document/programme-document.ts';
import { useText, type Text } from '../../../i18n/index.ts';
import { speak } from '../../../ui/notices.tsx';
import { startNaming, type Naming } from './naming.ts';
import { rowOf } from './row-of.ts';

export interface OutlineActions {
  /** Adds a part at the end of another, with a page to write on in it, and has it named. */
  add(kind: OutlineKind, parent: RecordId): void;
  /** Adds one of the same kind right behind another, and has it named. */
  addNext(id: RecordId): void;
  /** Takes back what was just made and was given no name. */
  withdraw(id: RecordId): void;
  addBank(unit: RecordId): void;
  /** Makes a page a bank that tests draw from, or a page again. */
  setUse(page: RecordId, use: 'page' | 'bank'): void;
  rename(id: RecordId, title: string): void;
  duplicate(id: RecordId): void;
  /** A second module has no place in a review copy. */
  mayDuplicate(kind: OutlineKind): boolean;
  remove(id: RecordId): void;
  step(id: RecordId, direction: 'up' | 'down'): void;
  moveTo(id: RecordId, parent: RecordId, at: number): void;
  promote(id: RecordId): void;
  demote(id: RecordId): void;
}

export function useOutlineActions(): OutlineActions {
  const document = useDocument();
  const t = useText();
  return useMemo(() => outlineActions(document, t), [document, t]);
}

export function outlineActions(document: ProgrammeDocument, t: Text): OutlineActions {
  const { records, newId } = document;

  function apply(changes: ChangeSet, label: PlainKey): boolean {
    if (changes === noChange || (changes.puts.length === 0 && changes.removes.length === 0)) return false;
    return document.change(changes, { label, origin: 'outline' }).ok;
  }

  /** What is shown has the keys too: the next one is meant for it, however soon it comes. */
  function show(id: RecordId): void {
    flushSync(() => goTo(records, id));
    focusRow(id);
  }

  /**
   * What was made with something in it is unfolded, and its page is shown: that is to be written on. The caret is in its name.
   */
  function create(changes: ChangeSet, made: Naming['made']): void {
    const [first] = changes.puts;
    if (!first || !apply(changes, 'undo.create')) return;
    if (changes.puts.length > 1) unfold(first.id);
    const shown = first.kind === 'module' ? changes.puts.at(-1) : first;
    goTo(records, (shown ?? first).id);
    lookAtPlace();
    startNaming(first.id, made);
  }

  function make(kind: OutlineKind, parent: RecordId, made: Naming['made'], at?: number): void {
    create(creation(document, t, { kind, parent, ...(at === undefined ? {} : { at }) }), made);
  }

  function moved(id: RecordId, changes: ChangeSet): void {
    if (!apply(changes, 'undo.move')) {
      speak(t('outline.cannotMove'));
      return;
    }
    const record = records.get(id);
    const siblings = record ? records.children(record.parent, record.kind) : [];
    const place = siblings.findIndex((sibling) => sibling.id === id) + 1;
    const parent = record?.parent ? titleOf(records, record.parent) : '';
    speak(t('outline.moved', { title: titleOf(records, id), place, count: siblings.length, parent }));
    show(id);
  }

  return {
    add: (kind, parent) => make(kind, parent, 'asked'),
    addNext(id) {
      const record = records.get(id);
      if (!record || record.parent === null || !isOutlineKind(record.kind)) return;
      const siblings = records.children(record.parent, record.kind);
      make(record.kind, record.parent, 'followed', siblings.findIndex((sibling) => sibling.id === id) + 1);
    },
    withdraw(id) {
      const next = nextTo(records, id);
      // It was the last step: taken back it leaves none.
      document.takeBack();
      if (next !== null) show(next);
    },
    addBank: (unit) => create(createPage(records, { newId, unit, title: t('outline.newBank'), use: 'bank' }), 'asked'),
    setUse: (page, use) => void apply(setPageUse(records, { page, use }), 'undo.settings'),
    rename: (id, title) => void apply(rename(records, { id, title }), 'undo.rename'),
    duplicate(id) {
      const changes = duplicate(records, { id, newId });
      const [copy] = changes.puts;
      if (copy && apply(changes, 'undo.duplicate')) show(copy.id);
    },
    mayDuplicate: (kind) => !document.isCopy || kind !== 'module',
    remove(id) {
      const title = titleOf(records, id);
      const next = nextTo(records, id);
      if (!apply(removeTree(records, { id }), 'undo.delete')) return;
      flushSync(() => setView({ selected: next }));
      if (next !== null) focusRow(next);
      offerUndo(document, { title: (t) => t('outline.deleted', { title }) });
    },
    step: (id, direction) => moved(id, moveStep(records, { id, direction })),
    moveTo: (id, parent, at) => moved(id, moveTo(records, { id, parent, at })),
    promote: (id) => moved(id, promote(records, { id, newId })),
    demote(id) {
      const unit = records.get(id);
      const units = unit ? records.children(unit.parent, 'unit') : [];
      const before = units[units.findIndex((candidate) => candidate.id === id) - 1];
      if (before && apply(demote(records, { id }), 'undo.move')) {
        speak(t('outline.joined', { title: titleOf(records, before.id) }));
        show(before.id);
        unfold(before.id);
      } else speak(t('outline.cannotMove'));
    },
  };
}

function titleOf(records: Records, id: RecordId): string {
  const record = records.get(id);
  return record && 'title' in record.data ? record.data.title : '';
}

/** A new part, with a page to write on in it. */
function creation(
  { records, newId }: ProgrammeDocument,
  t: Text,
  { kind, parent, ...place }: { readonly kind: OutlineKind; readonly parent: RecordId; readonly at?: number },
): ChangeSet {
  const unit = t('outline.newUnit');
  const page = t('outline.newPage');
  switch (kind) {
    case 'module': {
      const title = t('outline.newModule');
      return createModuleWithPage(records, { newId, programme: parent, title, unit, page, ...place });
    }
    case 'unit':
      return createUnitWithPage(records, { newId, module: parent, title: unit, page, ...place });
    case 'page':
      return createPage(records, { newId, unit: parent, title: page, ...place });
  }
}

export function isOutlineKind(kind: Kind): kind is OutlineKind {
  return kind === 'module' || kind === 'unit' || kind === 'page';
}

/** What is shown in the place of a part that goes: the one behind it, else the one before, else what it was in. */
function nextTo(records: Records, id: RecordId): RecordId | null {
  const record = records.get(id);
  const siblings = record ? records.children(record.parent, record.kind) : [];
  const index = siblings.findIndex((sibling) => sibling.id === id);
  return siblings[index + 1]?.id ?? siblings[index - 1]?.id ?? record?.parent ?? null;
}

/** The settings of what is selected, or its goals where goals are looked at: never those of a block somewhere else. */
export function lookAtPlace(): void {
  const { inspectorTab } = useView.getState();
  setView({ block: null, inspectorTab: inspectorTab === 'goals' ? 'goals' : 'place' });
}

/** At once, where the outline is drawn; it comes a frame later with its workspace. */
export function focusRow(id: RecordId): void {
  const row = rowOf(id);
  if (row) row.focus();
  else requestAnimationFrame(() => rowOf(id)?.focus());
}

function unfold(id: RecordId): void {
  setView({ expanded: new Set([...useView.getState().expanded, id]) });
}
