/** The outline: modules, units and pages as a tree; everything a drag does, keys do too. */

import { Archive, ChevronRight, Ellipsis, Plus } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { Button as AriaButton, Tree, TreeItem, TreeItemContent, useDragAndDrop, type Key } from 'react-aria-components';
import type { Failure } from '../../../../shared/base/result.ts';
import type { RecordId, RecordOf } from '../../../../shared/records/record.ts';
import { mayContain } from '../../../../shared/edit/structure.ts';
import { setView, useView, useViewOf } from '../../../shell/view.ts';
import { useChildren, useDocument, useRecord } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { BeginMenu } from '../../../templates/begin-menu.tsx';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Menu, type MenuEntry } from '../../../ui/menu.tsx';
import { CodeBadge, StatusPill } from '../../../ui/status-pill.tsx';
import { attempt } from '../../../ui/refusal.ts';
import { useHeldWords, wordsFor } from '../../../ui/use-kept.ts';
import { MoveDialog } from './move-dialog.tsx';
import css from './outline.module.css';
import { focusRow, useOutlineActions, type OutlineActions } from './use-outline-actions.ts';

type Kind = 'module' | 'unit' | 'page';
const childKind = { module: 'unit', unit: 'page', page: null } as const;

export function Outline(): ReactNode {
  const t = useText();
  const document = useDocument();
  const { selected, expanded, overlay } = useViewOf(({ selected, expanded, overlay }) => ({
    selected,
    expanded,
    overlay,
  }));
  const actions = useOutlineActions();
  const [renaming, setRenaming] = useState<RecordId | null>(null);
  const modules = useChildren(document.programme.id, 'module');
  const writable = document.readOnly === null;
  const { dragAndDropHooks } = useOutlineDrag(actions);

  function onKeyDown(event: React.KeyboardEvent): void {
    const row = (event.target as HTMLElement).closest<HTMLElement>('[role="row"]');
    if (!row || !writable || renaming !== null || (event.target as HTMLElement).tagName === 'INPUT') return;
    const id = row.dataset.key ?? selected;
    const kind = id === null ? undefined : document.records.get(id)?.kind;
    if (id === null || kind === undefined) return;
    const command = event.ctrlKey || event.metaKey;
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      actions.step(id, event.key === 'ArrowUp' ? 'up' : 'down');
    } else if (event.key === 'F2') setRenaming(id);
    else if (event.key === 'Delete' || event.key === 'Backspace') actions.remove(id);
    else if (command && event.key.toLowerCase() === 'd') actions.duplicate(id);
    else if (event.key === 'Tab' && event.shiftKey && kind === 'page') actions.promote(id);
    else if (event.key === 'Tab' && !event.shiftKey && kind === 'unit') actions.demote(id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <>
      <div className={css.head}>
        <button type="button" className={css.find} onClick={() => setView({ find: 'find' })}>
          {t('command.find')} <kbd>Ctrl F</kbd>
        </button>
        {writable && (
          <>
            <IconButton label={t('outline.addModule')} onPress={() => actions.addModule()}>
              <Plus size={16} aria-hidden />
            </IconButton>
            <BeginMenu />
          </>
        )}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={css.tree} onKeyDownCapture={onKeyDown}>
        <Tree
          aria-label={t('outline.title')}
          selectionMode="single"
          selectionBehavior="replace"
          selectedKeys={selected === null ? [] : [selected]}
          expandedKeys={expanded as Set<Key>}
          onExpandedChange={(keys) => setView({ expanded: new Set([...keys].map(String)) })}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : keys;
            if (key === undefined) return;
            const { inspectorTab } = useView.getState();
            const tab = inspectorTab === 'goals' ? 'goals' : 'place';
            setView({ selected: String(key), block: null, inspectorTab: tab, workspace: 'write' });
          }}
          {...(writable ? { dragAndDropHooks } : {})}
          renderEmptyState={() => <Button onPress={() => actions.addModule()}>{t('outline.addModule')}</Button>}
        >
          {modules.map((module) => (
            <Row
              key={module.id}
              id={module.id}
              kind="module"
              renaming={renaming}
              setRenaming={setRenaming}
              actions={actions}
              writable={writable}
            />
          ))}
        </Tree>
      </div>
      {overlay === 'move' && selected !== null && <MoveDialog id={selected} actions={actions} />}
    </>
  );
}

interface RowProps {
  readonly id: RecordId;
  readonly kind: Kind;
  readonly renaming: RecordId | null;
  readonly setRenaming: (id: RecordId | null) => void;
  readonly actions: OutlineActions;
  readonly writable: boolean;
}

function Row(props: RowProps): ReactNode {
  const { id, kind, renaming, setRenaming, actions, writable } = props;
  const t = useText();
  const record = useRecord(kind, id);
  const below = childKind[kind];
  // A page's blocks are no rows, and they change with every key: its row does not read them.
  const children = useChildren(below === null ? null : id, below ?? kind);
  if (!record) return null;
  const { title } = record.data;
  const module = record.kind === 'module' ? (record as RecordOf<'module'>).data : null;
  const bank = record.kind === 'page' && (record as RecordOf<'page'>).data.use === 'bank';
  const shown = title.trim() === '' ? t('outline.untitled') : title;
  return (
    <TreeItem
      id={id}
      textValue={module ? `${module.code} ${shown}` : shown}
      className={css.row ?? ''}
      data-kind={kind}
      hasChildItems={below !== null && children.length > 0}
    >
      <TreeItemContent>
        {({ hasChildItems }) => (
          <>
            {writable && (
              <AriaButton slot="drag" className={css.grip ?? ''} aria-label={t('outline.drag', { title: shown })}>
                ≡
              </AriaButton>
            )}
            {hasChildItems ? (
              <AriaButton slot="chevron" className={css.chevron ?? ''}>
                <ChevronRight size={14} aria-hidden />
              </AriaButton>
            ) : (
              <span className={css.gap} />
            )}
            {renaming === id ? (
              <RenameField
                title={title}
                take={(next) => (next.trim() === '' ? null : attempt(() => actions.rename(id, next.trim())))}
                done={(byKey) => {
                  setRenaming(null);
                  if (byKey) focusRow(id);
                }}
              />
            ) : (
              // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
              <div className={css.line} onDoubleClick={() => writable && setRenaming(id)}>
                {module && <CodeBadge>{module.code}</CodeBadge>}
                <span className={css.title} title={shown}>
                  {shown}
                </span>
                {module && <StatusPill status={module.status} />}
                {bank && <Archive size={13} role="img" aria-label={t('outline.bank')} />}
              </div>
            )}
            {writable && renaming !== id && (
              <span className={css.more}>
                <Menu label={t('outline.actions', { title: shown })} entries={entriesFor(props, bank, t)}>
                  <IconButton label={t('outline.actions', { title: shown })}>
                    <Ellipsis size={14} aria-hidden />
                  </IconButton>
                </Menu>
              </span>
            )}
          </>
        )}
      </TreeItemContent>
      {below !== null && children.map((child) => <Row {...props} key={child.id} id={child.id} kind={below} />)}
    </TreeItem>
  );
}

function entriesFor(
  { id, kind, actions, setRenaming }: RowProps,
  bank: boolean,
  t: ReturnType<typeof useText>,
): readonly MenuEntry[] {
  const select = (): void => setView({ selected: id });
  return [
    ...(kind === 'module' ? [{ id: 'unit', label: t('outline.addUnit'), run: () => actions.addUnit(id) }] : []),
    ...(kind === 'unit'
      ? [
          { id: 'page', label: t('outline.addPage'), run: () => actions.addPage(id) },
          { id: 'bank', label: t('outline.addBank'), run: () => actions.addBank(id) },
        ]
      : []),
    { id: 'rename', label: t('outline.rename'), shortcut: 'F2', run: () => setTimeout(() => setRenaming(id)) },
    { id: 'duplicate', label: t('common.duplicate'), shortcut: 'Ctrl D', run: () => actions.duplicate(id) },
    { id: 'up', label: t('editor.moveUp'), shortcut: 'Alt ↑', divided: true, run: () => actions.step(id, 'up') },
    { id: 'down', label: t('editor.moveDown'), shortcut: 'Alt ↓', run: () => actions.step(id, 'down') },
    ...(kind === 'module'
      ? []
      : [{ id: 'move', label: t('outline.moveTo'), run: () => (select(), setView({ overlay: 'move' })) }]),
    ...(kind === 'page'
      ? [{ id: 'promote', label: t('outline.promote'), shortcut: '⇧ Tab', run: () => actions.promote(id) }]
      : []),
    ...(kind === 'page'
      ? [
          {
            id: 'use',
            label: t(bank ? 'outline.makePage' : 'outline.makeBank'),
            run: () => actions.setUse(id, bank ? 'page' : 'bank'),
          },
        ]
      : []),
    ...(kind === 'unit'
      ? [{ id: 'demote', label: t('outline.demote'), shortcut: 'Tab', run: () => actions.demote(id) }]
      : []),
    { id: 'delete', label: t('common.delete'), shortcut: 'Del', divided: true, run: () => actions.remove(id) },
  ];
}

/** Stays open, with its words, while they are not taken. */
function RenameField({
  title,
  take,
  done,
}: {
  readonly title: string;
  readonly take: (title: string) => Failure | null;
  readonly done: (byKey: boolean) => void;
}): ReactNode {
  const t = useText();
  const [value, setValue] = useState(title);
  const [failure, setFailure] = useState<Failure | null>(null);
  const closed = useRef(false);
  useHeldWords(failure, value, () => close(false));
  function close(byKey: boolean): void {
    if (closed.current) return;
    closed.current = true;
    setFailure(null);
    done(byKey);
  }
  function finish(byKey: boolean): void {
    if (closed.current) return;
    const refused = take(value);
    setFailure(refused);
    if (!refused) close(byKey);
  }
  return (
    <span className={css.renaming} data-edits="draft">
      <input
        className={css.rename}
        aria-label={t('outline.rename')}
        aria-invalid={failure !== null}
        value={value}
        ref={(input) => {
          if (input && !closed.current && document.activeElement !== input && failure === null) {
            input.focus();
            input.select();
          }
        }}
        onChange={(event) => setValue(event.target.value)}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Enter') finish(true);
          if (event.key === 'Escape') close(true);
        }}
        onBlur={() => finish(false)}
      />
      {failure && (
        <small role="alert" className={css.refused}>
          {wordsFor(failure, t)}
        </small>
      )}
    </span>
  );
}

/** Drags go where the model allows: a page into a unit, a unit into a module, each between its like. */
function useOutlineDrag(actions: OutlineActions) {
  const document = useDocument();
  const { records } = document;
  return useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'modulewright/outline': String(key), 'text/plain': String(key) })),
    acceptedDragTypes: ['modulewright/outline'],
    getDropOperation: (target) => (target.type === 'root' ? 'cancel' : 'move'),
    onMove({ keys, target }) {
      const [id] = [...keys].map(String);
      const moving = id === undefined ? undefined : records.get(id);
      const onto = records.get(String(target.key));
      if (!moving || !onto || id === undefined) return;
      if (target.dropPosition === 'on') {
        if (mayContain(onto.kind, moving.kind))
          actions.moveTo(id, onto.id, records.children(onto.id, moving.kind).length);
        return;
      }
      if (onto.parent === null || onto.kind !== moving.kind) return;
      const siblings = records.children(onto.parent, onto.kind).filter((sibling) => sibling.id !== id);
      const index = siblings.findIndex((sibling) => sibling.id === onto.id);
      actions.moveTo(id, onto.parent, index + (target.dropPosition === 'after' ? 1 : 0));
    },
  });
}
