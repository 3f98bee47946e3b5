/** The competences as a tree; what a drag does, keys do too. Only rows in view are drawn, and of a long branch a part at a time. */

import { ChevronRight, Plus, Trash2 } from 'lucide-react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import {
  Button as AriaButton,
  ListLayout,
  Tree,
  TreeItem,
  TreeItemContent,
  useDragAndDrop,
  Virtualizer,
  type Key,
} from 'react-aria-components';
import type { RecordId, Records } from '../../../../shared/records/record.ts';
import { useChildren, useDocument, useRecord } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { CodeBadge } from '../../../ui/status-pill.tsx';
import panes from '../panes.module.css';
import css from './framework.module.css';
import type { CompetenceActions } from './use-competence-actions.ts';

/** Of one branch at once: a framework of fifty thousand stays usable. */
const part = 200;
/** Rows that are unfolded to begin with, at most. */
const unfolded = 200;
/** Pixels of a row of one line; longer ones are measured. */
const rowHeight = 32;
const dragType = 'modulewright/competence';

interface TreeProps {
  readonly framework: RecordId;
  readonly chosen: RecordId | null;
  readonly onChoose: (id: RecordId | null) => void;
  readonly actions: CompetenceActions;
  readonly writable: boolean;
}

export function FrameworkTree({ framework, chosen, onChoose, actions, writable }: TreeProps): ReactNode {
  const t = useText();
  const document = useDocument();
  const top = useChildren(framework, 'competence');
  const [open, setOpen] = useState<ReadonlySet<RecordId>>(() => firstOpen(document.records, top));
  const [limits, setLimits] = useState<ReadonlyMap<RecordId, number>>(new Map());
  const unfold = (id: RecordId): void => setOpen((before) => new Set([...before, id]));
  const { dragAndDropHooks } = useCompetenceDrag(actions, unfold);

  const hasChildren = (id: RecordId): boolean => document.records.children(id, 'competence').length > 0;

  function onKeyDown(event: KeyboardEvent): void {
    const id = (event.target as HTMLElement).closest<HTMLElement>('[role="row"]')?.dataset['key'];
    if (id === undefined || !document.record('competence', id)) return;
    // The tree itself opens only branches whose rows are built, and what is folded is not.
    const isRow = (event.target as HTMLElement).role === 'row';
    if (isRow && event.key === 'ArrowRight' && !event.altKey && !open.has(id) && hasChildren(id)) {
      unfold(id);
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (!writable) return;
    const arrows = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'out', ArrowRight: 'in' } as const;
    if (event.altKey && event.key in arrows) {
      actions.step(id, arrows[event.key as keyof typeof arrows]);
      const parent = document.record('competence', id)?.parent;
      if (parent) unfold(parent);
      refocus(id);
    } else if (event.key === 'Delete') actions.removeUnused(id);
    else if (event.key === 'F2') focusForm();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const rows = { open, limits, actions, writable, unfold };
  return (
    <>
      {writable && (
        <div className={css.tools}>
          <Button variant="primary" onPress={() => actions.add(framework)}>
            {t('competences.addCompetence')}
          </Button>
          <p className={css.hint}>{t('competences.hint')}</p>
        </div>
      )}
      <div className={css.frame} onKeyDownCapture={onKeyDown}>
        <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: rowHeight }}>
          <Tree
            className={css.tree ?? ''}
            aria-label={t('competences.competences')}
            selectionMode="single"
            selectionBehavior="replace"
            selectedKeys={chosen === null ? [] : [chosen]}
            onSelectionChange={(keys) => {
              const [key] = keys === 'all' ? [] : keys;
              onChoose(key === undefined || !document.record('competence', String(key)) ? null : String(key));
            }}
            expandedKeys={open as Set<Key>}
            onExpandedChange={(keys) => setOpen(new Set([...keys].map(String)))}
            onAction={(key) => {
              const branch = /^more (.+)$/.exec(String(key))?.[1];
              if (branch !== undefined) setLimits(new Map(limits).set(branch, (limits.get(branch) ?? part) + part));
              else focusForm();
            }}
            {...(writable ? { dragAndDropHooks } : {})}
            renderEmptyState={() => <p className={panes.none}>{t('competences.empty')}</p>}
          >
            {branchRows(framework, top, rows, t)}
          </Tree>
        </Virtualizer>
      </div>
    </>
  );
}

/** Branches from the top, until enough is to be seen. */
function firstOpen(records: Records, top: readonly { readonly id: RecordId }[]): ReadonlySet<RecordId> {
  let rows = top.length;
  const open = new Set<RecordId>();
  for (const { id } of top) {
    rows += records.children(id, 'competence').length;
    if (rows > unfolded) break;
    open.add(id);
  }
  return open;
}

interface RowsProps {
  readonly open: ReadonlySet<RecordId>;
  readonly limits: ReadonlyMap<RecordId, number>;
  readonly actions: CompetenceActions;
  readonly writable: boolean;
  readonly unfold: (id: RecordId) => void;
}

function branchRows(
  branch: RecordId,
  competences: readonly { readonly id: RecordId }[],
  rows: RowsProps,
  t: ReturnType<typeof useText>,
): ReactNode {
  const limit = rows.limits.get(branch) ?? part;
  const left = competences.length - limit;
  return (
    <>
      {competences.slice(0, limit).map(({ id }) => (
        <Row key={id} id={id} {...rows} />
      ))}
      {left > 0 && (
        <TreeItem
          key={`more ${branch}`}
          id={`more ${branch}`}
          textValue={t('competences.more', { number: left })}
          className={css.row ?? ''}
        >
          <TreeItemContent>
            <span className={css.gap} />
            {t('competences.more', { number: left })}
          </TreeItemContent>
        </TreeItem>
      )}
    </>
  );
}

function Row({ id, ...rows }: RowsProps & { readonly id: RecordId }): ReactNode {
  const t = useText();
  const competence = useRecord('competence', id);
  const children = useChildren(id, 'competence');
  if (!competence) return null;
  const { code, statement, level } = competence.data;
  const shown = statement.trim() || t('outline.untitled');
  const { actions, writable } = rows;
  return (
    <TreeItem
      id={id}
      textValue={`${code} ${shown}`}
      className={css.row ?? ''}
      hasChildItems={children.length > 0}
      data-area={children.length > 0}
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
            {code !== '' && <CodeBadge>{code}</CodeBadge>}
            <span className={css.words}>{shown}</span>
            {level !== '' && <small>{level}</small>}
            {writable && (
              <span className={css.rowActs}>
                <IconButton
                  label={t('competences.addUnder', { title: shown })}
                  onPress={() => {
                    actions.add(id);
                    rows.unfold(id);
                  }}
                >
                  <Plus size={14} aria-hidden />
                </IconButton>
                <IconButton label={t('overview.remove', { name: shown })} onPress={() => actions.removeUnused(id)}>
                  <Trash2 size={14} aria-hidden />
                </IconButton>
              </span>
            )}
          </>
        )}
      </TreeItemContent>
      {/* What is folded is not built. */}
      {rows.open.has(id) && branchRows(id, children, rows, t)}
    </TreeItem>
  );
}

function useCompetenceDrag(actions: CompetenceActions, unfold: (id: RecordId) => void) {
  const { records } = useDocument();
  return useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [dragType]: String(key), 'text/plain': String(key) })),
    acceptedDragTypes: [dragType],
    getDropOperation: (target) => (target.type === 'root' ? 'cancel' : 'move'),
    onMove({ keys, target }) {
      const [id] = [...keys].map(String);
      const onto = records.get(String(target.key));
      if (id === undefined || onto?.kind !== 'competence' || onto.parent === null) return;
      if (target.dropPosition === 'on') {
        actions.move(id, onto.id, records.children(onto.id, 'competence').length);
        // What was dropped stays in sight.
        unfold(onto.id);
        return;
      }
      const siblings = records.children(onto.parent, 'competence').filter((other) => other.id !== id);
      const index = siblings.findIndex((other) => other.id === onto.id);
      actions.move(id, onto.parent, index + (target.dropPosition === 'after' ? 1 : 0));
    },
  });
}

/** A row that moved is drawn anew: the keys go on from there. */
function refocus(id: RecordId): void {
  flushSync(() => undefined);
  document.querySelector<HTMLElement>(`[role="treegrid"] [data-key="${CSS.escape(id)}"]`)?.focus();
}

/** What was chosen by the key before has its form by now. */
function focusForm(): void {
  flushSync(() => undefined);
  document.querySelector<HTMLElement>('[data-pane="details"] textarea')?.focus();
}
