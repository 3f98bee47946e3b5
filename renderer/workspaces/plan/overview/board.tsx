/** Modules as a board: a column for each level or status, in lanes when they are grouped. What a drag does, keys and a menu do too. */

import { Ellipsis } from 'lucide-react';
import { useId, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { Button as AriaButton, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import {
  columnBeside,
  columnsOf,
  lanesOf,
  type Column,
  type Columning,
  type Grouping,
  type Lane,
} from '../../../../shared/edit/board.ts';
import { reaches } from '../../../../shared/model/programme/schema.ts';
import { statuses } from '../../../../shared/model/programme/statuses.ts';
import type { RecordId, RecordOf } from '../../../../shared/records/record.ts';
import { goTo } from '../../../shell/navigate.ts';
import { useDocument, useRecord } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { IconButton } from '../../../ui/button.tsx';
import { Menu, type MenuEntry } from '../../../ui/menu.tsx';
import { speak } from '../../../ui/notices.tsx';
import { CodeBadge, StatusPill } from '../../../ui/status-pill.tsx';
import { showGoals } from '../show-plan.ts';
import css from './board.module.css';
import overview from './overview.module.css';
import { useDuration, useModuleActions, useNumbers, useShownModules, type ModuleActions } from './use-modules.ts';
import { setOverview, useOverview } from './view-state.ts';

const dragType = 'modulewright/module';

export function Board(): ReactNode {
  const t = useText();
  const document = useDocument();
  const levels = useRecord('programme', document.programme.id)?.data.levels ?? [];
  const { columns: by, grouping } = useOverview();
  const modules = useShownModules();
  const actions = useModuleActions();
  const names = useNames();
  const columns = columnsOf(by, modules, levels);
  const lanes = lanesOf(modules, grouping === by ? 'none' : grouping, levels);
  const hint = useId();

  /** Alt with an arrow: to the column beside, or to the lane above or below. */
  function onKeyDown(event: KeyboardEvent): void {
    const id = (event.target as HTMLElement).closest<HTMLElement>('[role="row"]')?.dataset['key'];
    const module = id === undefined ? undefined : document.record('module', id);
    if (!module || !event.altKey || !event.key.startsWith('Arrow')) return;
    event.preventDefault();
    event.stopPropagation();
    const sideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    const step = event.key === 'ArrowLeft' || event.key === 'ArrowUp' ? -1 : 1;
    const here = lanes.findIndex((lane) => lane.modules.some((other) => other.id === module.id));
    const column = columnBeside(columns, module.data[by], step);
    const lane = lanes[here + step];
    const to = sideways
      ? column && { patch: column.patch, name: names.column(by, column) }
      : lane && { patch: lane.patch, name: names.lane(grouping, lane) };
    if (to && actions.place(module.id, to.patch, to.name)) focusCard(module.id);
    else speak(t('outline.cannotMove'));
  }

  return (
    <div className={css.board} onKeyDownCapture={onKeyDown}>
      {document.readOnly === null && (
        <p id={hint} className={overview.hint}>
          {t(`overview.boardHint.${by}`)}
        </p>
      )}
      {lanes.map((lane) => (
        <section key={lane.id} className={css.lane}>
          {grouping !== 'none' && grouping !== by && <h2>{names.lane(grouping, lane)}</h2>}
          <div
            className={css.columns}
            data-many={columns.length > 3 || undefined}
            style={{ '--count': columns.length } as CSSProperties}
          >
            {columns.map((column) => (
              <ColumnBox
                key={column.id}
                lane={lane}
                column={column}
                name={names.column(by, column)}
                actions={actions}
                hint={hint}
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

function ColumnBox({
  lane,
  column,
  name,
  actions,
  hint,
}: {
  readonly lane: Lane;
  readonly column: Column;
  readonly name: string;
  readonly actions: ModuleActions;
  readonly hint: string;
}): ReactNode {
  const t = useText();
  const document = useDocument();
  const { chosen, columns: by, grouping } = useOverview();
  const Heading = grouping === 'none' || grouping === by ? 'h2' : 'h3';
  const modules = lane.modules.filter(({ data }) => data[by] === column.id);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [dragType]: String(key), 'text/plain': String(key) })),
    acceptedDragTypes: [dragType],
    getDropOperation: (target) => (target.type === 'root' ? 'move' : 'cancel'),
    onRootDrop({ items }) {
      for (const item of items) {
        if (item.kind !== 'text') continue;
        void item.getText(dragType).then((id) => actions.place(id, { ...lane.patch, ...column.patch }, name));
      }
    },
  });
  return (
    <div className={css.columnBox} data-column={column.id}>
      <Heading>
        {name} <span>{modules.length}</span>
      </Heading>
      <GridList
        className={css.column ?? ''}
        aria-label={name}
        {...(document.readOnly === null ? { 'aria-describedby': hint, dragAndDropHooks } : {})}
        items={modules}
        dependencies={[chosen, by]}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={modules.some(({ id }) => id === chosen) ? [chosen ?? ''] : []}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys;
          if (key !== undefined) setOverview({ chosen: String(key) });
        }}
        onAction={(key) => goTo(document.records, String(key))}
        renderEmptyState={() => <span className={overview.none}>{t('overview.none')}</span>}
      >
        {(module) => (
          <GridListItem
            id={module.id}
            className={css.card ?? ''}
            textValue={`${module.data.code} ${module.data.title}`}
          >
            <Card module={module} actions={actions} />
          </GridListItem>
        )}
      </GridList>
    </div>
  );
}

function Card({
  module,
  actions,
}: {
  readonly module: RecordOf<'module'>;
  readonly actions: ModuleActions;
}): ReactNode {
  const t = useText();
  const document = useDocument();
  const duration = useDuration();
  const numbers = useNumbers().modules.get(module.id);
  const by = useOverview((state) => state.columns);
  const { code, title, owner, prerequisites } = module.data;
  const shown = title.trim() || t('outline.untitled');
  const after = prerequisites.flatMap((id) => document.record('module', id)?.data.code ?? []);
  const facts = [
    duration(numbers?.minutes ?? 0),
    ...(after.length > 0 ? [t('overview.after', { modules: after.join(', ') })] : []),
    ...(owner === '' ? [] : [owner]),
  ];
  const entries: readonly MenuEntry[] = [
    { id: 'open', label: t('overview.open'), shortcut: 'Enter', run: () => goTo(document.records, module.id) },
    { id: 'goals', label: t('overview.openGoals'), run: () => showGoals(module.id) },
    ...statuses
      .filter((status) => status !== module.data.status)
      .map((status, index) => ({
        id: status,
        label: t('overview.moveTo', { status: t(`status.${status}`) }),
        divided: index === 0,
        disabled: document.readOnly !== null,
        run: () => void (actions.place(module.id, { status }, t(`status.${status}`)) && focusCard(module.id)),
      })),
  ];
  return (
    <>
      {document.readOnly === null && (
        <AriaButton slot="drag" className={css.grip ?? ''} aria-label={t('outline.drag', { title: shown })}>
          ≡
        </AriaButton>
      )}
      <div className={css.words}>
        <CodeBadge>{code}</CodeBadge> <b>{shown}</b>
        <small>
          {by !== 'status' && <StatusPill status={module.data.status} />}
          {facts.map((fact, index) => (
            <span key={fact}>
              {fact}
              {index < facts.length - 1 && ' · '}
            </span>
          ))}
        </small>
      </div>
      <Menu label={t('outline.actions', { title: shown })} entries={entries}>
        <IconButton label={t('outline.actions', { title: shown })}>
          <Ellipsis size={14} aria-hidden />
        </IconButton>
      </Menu>
    </>
  );
}

/** A card that moved is drawn anew in its column: the keys go on from there. */
function focusCard(id: RecordId): void {
  flushSync(() => undefined);
  document.querySelector<HTMLElement>(`[data-column] [role="row"][data-key="${CSS.escape(id)}"]`)?.focus();
}

/** What columns and lanes are called. */
function useNames(): {
  column(by: Columning, column: Pick<Column, 'id'>): string;
  lane(by: Grouping, lane: Lane): string;
} {
  const t = useText();
  const document = useDocument();
  const levels = useRecord('programme', document.programme.id)?.data.levels ?? [];
  const column = (by: Columning, { id }: Pick<Column, 'id'>): string => {
    const status = statuses.find((one) => one === id);
    if (by === 'status' && status) return t(`status.${status}`);
    return levels.find((level) => level.id === id)?.label ?? id;
  };
  return {
    column,
    lane(by, lane) {
      if (by === 'level' || by === 'status') return column(by, lane);
      if (by === 'none') return '';
      if (lane.id === '') return t(`overview.no.${by}`);
      if (by === 'owner') return lane.id;
      return reaches
        .filter((reach) => lane.patch.reach?.includes(reach))
        .map((reach) => t(`reach.${reach}`))
        .join(', ');
    },
  };
}
