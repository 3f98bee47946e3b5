/** What can be done to a part of the outline; each one is a step that can be undone, and is said aloud. */

import { useMemo } from 'react';
import { noChange, type ChangeSet, type RecordId } from '../../../../shared/records/record.ts';
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
} from '../../../../shared/edit/structure.ts';
import { duplicate, removeTree } from '../../../../shared/edit/subtree.ts';
import type { PlainKey } from '../../../../shared/words/typed.ts';
import { goTo } from '../../../shell/navigate.ts';
import { setView, useView } from '../../../shell/view.ts';
import { useDocument } from '../../../document/hooks.tsx';
import { offerUndo } from '../../../document/offer-undo.ts';
import { useText } from '../../../i18n/index.ts';
import { speak } from '../../../ui/notices.tsx';

export interface OutlineActions {
  addModule(): void;
  addUnit(module: RecordId): void;
  addPage(unit: RecordId): void;
  addBank(unit: RecordId): void;
  /** Makes a page a bank that tests draw from, or a page again. */
  setUse(page: RecordId, use: 'page' | 'bank'): void;
  rename(id: RecordId, title: string): void;
  duplicate(id: RecordId): void;
  remove(id: RecordId): void;
  step(id: RecordId, direction: 'up' | 'down'): void;
  moveTo(id: RecordId, parent: RecordId, at: number): void;
  promote(id: RecordId): void;
  demote(id: RecordId): void;
}

export function useOutlineActions(): OutlineActions {
  const document = useDocument();
  const t = useText();
  return useMemo(() => {
    const { records, newId } = document;
    const titleOf = (id: RecordId): string => {
      const record = records.get(id);
      return record && 'title' in record.data ? record.data.title : '';
    };

    function apply(changes: ChangeSet, label: PlainKey): boolean {
      if (changes === noChange || (changes.puts.length === 0 && changes.removes.length === 0)) return false;
      document.change(changes, { label, origin: 'outline' });
      return true;
    }

    /** What is shown has the keys too: the next one is meant for it. */
    function show(id: RecordId): void {
      goTo(records, id);
      focusRow(id);
    }

    /** What was made with something in it is unfolded: that is to be written on. */
    function create(changes: ChangeSet, made = changes.puts.at(-1)): void {
      if (!made || !apply(changes, 'undo.create')) return;
      if (changes.puts.some(({ parent }) => parent === made.id)) unfold(made.id);
      show(made.id);
    }

    function moved(id: RecordId, changes: ChangeSet): void {
      if (!apply(changes, 'undo.move')) {
        speak(t('outline.cannotMove'));
        return;
      }
      const record = records.get(id);
      const siblings = record ? records.children(record.parent, record.kind) : [];
      const place = siblings.findIndex((sibling) => sibling.id === id) + 1;
      const parent = record?.parent ? titleOf(record.parent) : '';
      speak(t('outline.moved', { title: titleOf(id), place, count: siblings.length, parent }));
      show(id);
    }

    return {
      addModule: () =>
        create(
          createModuleWithPage(records, {
            newId,
            programme: document.programme.id,
            title: t('outline.newModule'),
            unit: t('outline.newUnit'),
            page: t('outline.newPage'),
          }),
        ),
      addUnit(module) {
        const titles = { title: t('outline.newUnit'), page: t('outline.newPage') };
        const changes = createUnitWithPage(records, { newId, module, ...titles });
        create(changes, changes.puts[0]);
      },
      addPage: (unit) => create(createPage(records, { newId, unit, title: t('outline.newPage') })),
      addBank: (unit) => create(createPage(records, { newId, unit, title: t('outline.newBank'), use: 'bank' })),
      setUse: (page, use) => void apply(setPageUse(records, { page, use }), 'undo.settings'),
      rename: (id, title) => void apply(rename(records, { id, title }), 'undo.rename'),
      duplicate(id) {
        const changes = duplicate(records, { id, newId });
        const [copy] = changes.puts;
        if (copy && apply(changes, 'undo.duplicate')) show(copy.id);
      },
      remove(id) {
        const record = records.get(id);
        const title = titleOf(id);
        const siblings = record ? records.children(record.parent, record.kind) : [];
        const index = siblings.findIndex((sibling) => sibling.id === id);
        const next = siblings[index + 1]?.id ?? siblings[index - 1]?.id ?? record?.parent ?? null;
        if (!apply(removeTree(records, { id }), 'undo.delete')) return;
        setView({ selected: next });
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
          speak(t('outline.joined', { title: titleOf(before.id) }));
          show(before.id);
          unfold(before.id);
        } else speak(t('outline.cannotMove'));
      },
    };
  }, [document, t]);
}

/** Once it is drawn and the menu that asked for it has closed. */
export function focusRow(id: RecordId): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-pane="outline"] [role="row"][data-key="${CSS.escape(id)}"]`)?.focus(),
    ),
  );
}

function unfold(id: RecordId): void {
  setView({ expanded: new Set([...useView.getState().expanded, id]) });
}
