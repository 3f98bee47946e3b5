/** Modules as a board: a column for each status, in lanes when they are grouped. What a drag does, keys and a menu do too. */

import { Ellipsis } from 'lucide-react';
import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { Button as AriaButton, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { lanesOf, statusBeside, type Lane } from '../../../../shared/edit/board.ts';
import { reaches, statuses, type Status } from '../../../../shared/model/programme/schema.ts';
import type { RecordId, RecordOf } from '../../../../shared/records/record.ts';
import { goTo } from '../../../shell/navigate.ts';
import { useDocument, useRecord } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { IconButton } from '../../../ui/button.tsx';
import { Menu, type MenuEntry } from '../../../ui/menu.tsx';
import { speak } from '../../../ui/notices.tsx';
import { CodeBadge } from '../../../ui/status-pill.tsx';
import { showGoals } from '../show-plan.ts';
import css from './board.module.css';
import overview from './overview.module.css';
import { useDuration, useModuleActions, useNumbers, useShownModules, type ModuleActions } from './use-modules.ts';
import { setOverview, useOverview } from './view-state.ts';

const dragType = 'modulewright/module';

export function Board(): ReactNode {
  const t = useText();
  const document = useDocument();
  const programme = useRecord('programme', document.programme.id);
  const grouping = useOverview((state) => state.grouping);
  const modules = useShownModules();
  const actions = useModuleActions();
  const lanes = lanesOf(modules, grouping, programme?.data.levels ?? []);
  const hint = useId();

  /** Alt with an arrow: to the status beside, or to the lane above or below. */
  function onKeyDown(event: KeyboardEvent): void {
    const id = (event.target as HTMLElement).closest<HTMLElement>('[role="row"]')?.dataset['key'];
    const module = id === undefined ? undefined : document.record('module', id);
    if (!module || !event.altKey || !event.key.startsWith('Arrow')) return;
    event.preventDefault();
    event.stopPropagation();
    const sideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    const step = event.key === 'ArrowLeft' || event.key === 'ArrowUp' ? -1 : 1;
    const here = lanes.findIndex((lane) => lane.modules.some((other) => other.id === module.id));
    const status = sideways ? statusBeside(module.data.status, step) : module.data.status;
    const patch = sideways ? {} : lanes[here + step]?.patch;
    if (status !== null && patch && actions.place(module.id, { status, ...patch })) focusCard(module.id);
    else speak(t('outline.cannotMove'));
  }

  return (
    <div className={css.board} onKeyDownCapture={onKeyDown}>
      {document.readOnly === null && (
        <p id={hint} className={overview.hint}>
          {t('overview.boardHint')}
        </p>
      )}
      {lanes.map((lane) => (
        <section key={lane.id} className={css.lane}>
          {grouping !== 'none' && <h2>{laneName(lane, grouping, programme?.data.levels ?? [], t)}</h2>}
          <div className={css.columns}>
            {statuses.map((status) => (
              <Column key={status} lane={lane} status={status} actions={actions} hint={hint} />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

function Column({
  lane,
  status,
  actions,
  hint,
}: {
  readonly lane: Lane;
  readonly status: Status;
  readonly actions: ModuleActions;
  readonly hint: string;
}): ReactNode {
  const t = useText();
  const document = useDocument();
  const chosen = useOverview((state) => state.chosen);
  const Heading = lane.id === '' ? 'h2' : 'h3';
  const modules = lane.modules.filter(({ data }) => data.status === status);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [dragType]: String(key), 'text/plain': String(key) })),
    acceptedDragTypes: [dragType],
    getDropOperation: (target) => (target.type === 'root' ? 'move' : 'cancel'),
    onRootDrop({ items }) {
      for (const item of items) {
        if (item.kind !== 'text') continue;
        void item.getText(dragType).then((id) => actions.place(id, { ...lane.patch, status }));
      }
    },
  });
  return (
    <div className={css.columnBox} data-status={status}>
      <Heading>
        {t(`status.${status}`)} <span>{modules.length}</span>
      </Heading>
      <GridList
        className={css.column ?? ''}
        aria-label={t(`status.${status}`)}
        {...(document.readOnly === null ? { 'aria-describedby': hint, dragAndDropHooks } : {})}
        items={modules}
        dependencies={[chosen]}
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
        run: () => void (actions.place(module.id, { status }) && focusCard(module.id)),
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
  requestAnimationFrame(() =>
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-status] [role="row"][data-key="${CSS.escape(id)}"]`)?.focus(),
    ),
  );
}

function laneName(
  lane: Lane,
  grouping: 'level' | 'reach' | 'owner',
  levels: readonly { readonly id: string; readonly label: string }[],
  t: ReturnType<typeof useText>,
): string {
  if (grouping === 'level') return levels.find(({ id }) => id === lane.id)?.label ?? lane.id;
  if (lane.id === '') return t(`overview.no.${grouping}`);
  if (grouping === 'owner') return lane.id;
  return reaches
    .filter((reach) => lane.patch.reach?.includes(reach))
    .map((reach) => t(`reach.${reach}`))
    .join(', ');
}
