/** The outline: modules, units and pages as a tree; everything a drag does, keys do too. */

import { Plus } from 'lucide-react';
import { useEffect, useMemo, type ReactNode } from 'react';
import { Tree, Virtualizer, type Key } from 'react-aria-components';
import type { RecordId } from '../../../../shared/records/record.ts';
import { setView, useViewOf } from '../../../shell/view.ts';
import { useChildren, useDocument } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { BeginMenu } from '../../../templates/begin-menu.tsx';
import { IconButton } from '../../../ui/button.tsx';
import { AddRow } from './add-row.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { startNaming } from './naming.ts';
import css from './outline.module.css';
import { focusRow, isOutlineKind, lookAtPlace, useOutlineActions, type OutlineActions } from './outline-actions.ts';
import { Row } from './row.tsx';
import { useRowsInView } from './rows-in-view.ts';
import { useRowMenu } from './row-menu.tsx';
import { useOutlineDrag } from './use-outline-drag.ts';

export function Outline(): ReactNode {
  const t = useText();
  const document = useDocument();
  const { selected, expanded, overlay } = useViewOf(({ selected, expanded, overlay }) => ({
    selected,
    expanded,
    overlay,
  }));
  const actions = useOutlineActions();
  const programme = document.programme.id;
  const modules = useChildren(programme, 'module');
  const writable = document.readOnly === null;
  const addsModules = writable && !document.isCopy;
  const { dragAndDropHooks, isStale } = useOutlineDrag(actions);
  const { menu, ask } = useRowMenu(actions);

  const heard = useOutlineInput(actions, ask);
  useKeysFromNowhere(selected);
  const rowsInView = useRowsInView(selected);

  const rows = useMemo(
    () => (
      <>
        {modules.map((module) => (
          <Row key={module.id} id={module.id} kind="module" actions={actions} writable={writable} />
        ))}
        {addsModules && <AddRow kind="module" parent={programme} actions={actions} />}
      </>
    ),
    [modules, programme, actions, writable, addsModules],
  );

  return (
    <>
      <div className={css.head}>
        <button type="button" className={css.find} onClick={() => setView({ find: 'find' })}>
          {t('command.find')} <kbd>Ctrl F</kbd>
        </button>
        {addsModules && (
          <>
            <IconButton label={t('outline.addModule')} onPress={() => actions.add('module', programme)}>
              <Plus size={16} aria-hidden />
            </IconButton>
            <BeginMenu />
          </>
        )}
      </div>
      <div className={css.tree} data-stale={isStale || undefined} {...heard}>
        <Virtualizer {...rowsInView} shouldObserveItemSize>
          <Tree
            className={css.rows ?? ''}
            aria-label={t('outline.title')}
            selectionMode="single"
            selectionBehavior="replace"
            disabledBehavior="selection"
            selectedKeys={selected === null ? [] : [selected]}
            expandedKeys={expanded as Set<Key>}
            onExpandedChange={(keys) => setView({ expanded: new Set([...keys].map(String)) })}
            onSelectionChange={(keys) => {
              const [key] = keys === 'all' ? [] : keys;
              if (key === undefined) return;
              setView({ selected: String(key), workspace: 'write' });
              lookAtPlace();
            }}
            {...(writable ? { dragAndDropHooks } : {})}
          >
            {rows}
          </Tree>
        </Virtualizer>
      </div>
      {menu}
      {overlay === 'move' && selected !== null && <MoveDialog id={selected} actions={actions} />}
    </>
  );
}

/** A programme that was just opened has the keys where it was left, and not nowhere. */
function useKeysFromNowhere(selected: RecordId | null): void {
  useEffect(() => {
    if (selected === null) return;
    // Once the rows are drawn; by then the person may have gone somewhere.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) focusRow(selected);
    });
    return () => cancelAnimationFrame(frame);
    // As it comes to be shown; where the keys go after that is the person's.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
}

/** What keys and the other button of the mouse do on the row that they are on. */
function useOutlineInput(actions: OutlineActions, ask: ReturnType<typeof useRowMenu>['ask']) {
  const document = useDocument();
  const writable = document.readOnly === null;

  /** The row that an event is of, where it is one of a part. */
  function rowOf({ target }: React.SyntheticEvent): { readonly row: HTMLElement; readonly id: RecordId } | null {
    const row = target instanceof Element ? target.closest<HTMLElement>('[role="row"]') : null;
    const id = row?.dataset['key'];
    const kind = id === undefined ? undefined : document.records.get(id)?.kind;
    return row && id !== undefined && kind && isOutlineKind(kind) ? { row, id } : null;
  }

  function onKeyDown(event: React.KeyboardEvent): void {
    if (event.target instanceof HTMLInputElement) return;
    const at = rowOf(event);
    if (!at) return;
    const { row, id } = at;
    const kind = document.records.get(id)?.kind;
    if (event.key === 'Enter' && event.target === row && kind === 'page') {
      // The page is shown already: its row was gone to.
      window.document.querySelector<HTMLElement>('[data-pane="page"] [data-slate-editor]')?.focus();
      event.preventDefault();
      event.stopPropagation();
    }
    if (!writable) return;
    const command = event.ctrlKey || event.metaKey;
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      actions.step(id, event.key === 'ArrowUp' ? 'up' : 'down');
    } else if (event.key === 'F2') startNaming(id);
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) ask(id, row);
    else if (event.key === 'Delete' || event.key === 'Backspace') actions.remove(id);
    else if (command && event.key.toLowerCase() === 'd') {
      if (kind && isOutlineKind(kind) && actions.mayDuplicate(kind)) actions.duplicate(id);
    } else if (event.key === 'Tab' && event.shiftKey && kind === 'page') actions.promote(id);
    else if (event.key === 'Tab' && !event.shiftKey && kind === 'unit') actions.demote(id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function onContextMenu(event: React.MouseEvent): void {
    const at = rowOf(event);
    if (!at || !writable || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    // A menu gives the keys back to where they were.
    at.row.focus();
    ask(at.id, event);
  }

  return { onKeyDownCapture: onKeyDown, onContextMenu };
}
