/** A row of the outline: a module, unit or page with what it is called, and below it what it holds. */

import { Archive, ChevronRight, Ellipsis } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { Button as AriaButton, TreeItem, TreeItemContent } from 'react-aria-components';
import type { OutlineKind } from '../../../../shared/edit/structure.ts';
import type { RecordId, RecordOf } from '../../../../shared/records/record.ts';
import { useChildren, useRecord } from '../../../document/hooks.tsx';
import { useMinutes } from '../../../document/use-facts.ts';
import { useText } from '../../../i18n/index.ts';
import { useView } from '../../../shell/view.ts';
import { useUnreadOn } from '../../../review/reading.ts';
import { useOpenOn } from '../../../review/use-threads.ts';
import { IconButton } from '../../../ui/button.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { CodeBadge, StatusPill } from '../../../ui/status-pill.tsx';
import { AddRow } from './add-row.tsx';
import { startNaming, useNaming } from './naming.ts';
import css from './outline.module.css';
import type { OutlineActions } from './outline-actions.ts';
import { RenameField } from './rename-field.tsx';
import { rowEntries } from './row-entries.ts';

const childKind = { module: 'unit', unit: 'page', page: null } as const;

interface RowProps {
  readonly id: RecordId;
  readonly kind: OutlineKind;
  readonly actions: OutlineActions;
  readonly writable: boolean;
}

/** Drawn anew by what it shows alone: of a large programme there are thousands, and each step through them selects another. */
export const Row = memo(function Row(props: RowProps): ReactNode {
  const { id, kind, actions, writable } = props;
  const t = useText();
  const record = useRecord(kind, id);
  const below = childKind[kind];
  // A page's blocks are no rows, and they change with every key: its row does not read them.
  const children = useChildren(below === null ? null : id, below ?? kind);
  // What is folded away are no rows either: a large programme has thousands of them. One is enough to tell that it can be unfolded.
  const isOpen = useView(({ expanded }) => expanded.has(id));
  const rows = isOpen ? children : children.slice(0, writable ? 0 : 1);
  const naming = useNaming((state) => (state.naming?.id === id ? state.naming : null));
  if (!record) return null;
  const { title } = record.data;
  const module = record.kind === 'module' ? (record as RecordOf<'module'>).data : null;
  const isBank = record.kind === 'page' && (record as RecordOf<'page'>).data.use === 'bank';
  const shown = title.trim() === '' ? t('outline.untitled') : title;
  return (
    <TreeItem
      id={id}
      textValue={module ? `${module.code} ${shown}` : shown}
      className={css.row ?? ''}
      data-kind={kind}
      hasChildItems={below !== null && (writable || children.length > 0)}
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
            {naming && writable ? (
              <RenameField naming={naming} title={title} actions={actions} />
            ) : (
              <>
                <div className={css.line} onDoubleClick={() => writable && startNaming(id)}>
                  {module && <CodeBadge>{module.code}</CodeBadge>}
                  <span className={css.title} title={shown}>
                    {shown}
                  </span>
                </div>
                <span className={css.end}>
                  <span className={css.facts}>
                    {module && <StatusPill status={module.status} />}
                    {record.kind !== 'module' && !isBank && <Minutes id={id} kind={record.kind} />}
                    {record.kind === 'page' && <OpenThreads id={id} />}
                    {isBank && <Archive size={13} role="img" aria-label={t('outline.bank')} />}
                  </span>
                  {writable && (
                    <span className={css.more}>
                      <Menu
                        label={t('outline.actions', { title: shown })}
                        entries={rowEntries({ id, kind, isBank }, actions, t)}
                      >
                        <IconButton label={t('outline.actions', { title: shown })}>
                          <Ellipsis size={14} aria-hidden />
                        </IconButton>
                      </Menu>
                    </span>
                  )}
                </span>
              </>
            )}
          </>
        )}
      </TreeItemContent>
      {below !== null && rows.map((child) => <Row {...props} key={child.id} id={child.id} kind={below} />)}
      {below !== null && writable && <AddRow kind={below} parent={id} actions={actions} />}
    </TreeItem>
  );
});

/** How many threads on it are open, and whether something was said in them since one looked. */
function OpenThreads({ id }: { readonly id: RecordId }): ReactNode {
  const t = useText();
  const count = useOpenOn(id);
  const fresh = useUnreadOn(id);
  if (count + fresh === 0) return null;
  const said = [
    ...(count > 0 ? [t('review.count', { count })] : []),
    ...(fresh > 0 ? [t('unread.count', { count: fresh })] : []),
  ].join(', ');
  return (
    <span className={css.threads} data-new={fresh > 0 || undefined} role="img" aria-label={said} title={said}>
      {count}
    </span>
  );
}

/** How long its learners will take. */
function Minutes({ id, kind }: { readonly id: RecordId; readonly kind: 'unit' | 'page' }): ReactNode {
  const t = useText();
  const count = useMinutes(id, kind);
  if (count === 0) return null;
  const said = t('outline.minutes', { count });
  return kind === 'unit' ? (
    <span>{said}</span>
  ) : (
    <span role="img" aria-label={said} title={said}>
      {count}
    </span>
  );
}
