/** Modules as a table: sorted by any column, several changed at once. */

import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import { Cell, Checkbox, Column, Row, Table, TableBody, TableHeader, type SortDescriptor } from 'react-aria-components';
import { useDocument, useRecord } from '../../../document/hooks.tsx';
import { useLanguage, useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { CodeBadge, StatusPill } from '../../../ui/status-pill.tsx';
import { BulkDialog } from './bulk-dialog.tsx';
import css from './module-table.module.css';
import overview from './overview.module.css';
import { sortModules, tableColumns, type TableColumn } from './sorting.ts';
import { useDuration, useNumbers, useShownModules } from './use-modules.ts';
import { setOverview } from './view-state.ts';

export function ModuleTable(): ReactNode {
  const t = useText();
  const document = useDocument();
  const programme = useRecord('programme', document.programme.id);
  const modules = useShownModules();
  const numbers = useNumbers();
  const duration = useDuration();
  const language = useLanguage();
  const collator = useMemo(() => new Intl.Collator(language, { numeric: true }), [language]);
  const [sort, setSort] = useState<SortDescriptor>({ column: 'code', direction: 'ascending' });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [editing, setEditing] = useState(false);
  const levels = useMemo(() => programme?.data.levels ?? [], [programme]);
  const rows = sortModules(modules, sort.column as TableColumn, sort.direction === 'descending', {
    levels,
    numbers: numbers.modules,
    compare: (a, b) => collator.compare(a, b),
  });
  // Only what is shown is changed: a filter takes its rows out of the selection.
  const chosen = modules.filter(({ id }) => selected.has(id)).map(({ id }) => id);
  return (
    <>
      <div className={css.bulk}>
        <Button isDisabled={chosen.length === 0 || document.readOnly !== null} onPress={() => setEditing(true)}>
          {t('overview.editSelected')}
        </Button>
        <span>{t('overview.selected', { number: chosen.length, of: modules.length })}</span>
      </div>
      <div className={css.tableFrame}>
        <Table
          className={css.table ?? ''}
          aria-label={t('overview.modules')}
          selectionMode="multiple"
          selectedKeys={chosen}
          onSelectionChange={(keys) =>
            setSelected(new Set(keys === 'all' ? modules.map(({ id }) => id) : [...keys].map(String)))
          }
          sortDescriptor={sort}
          onSortChange={setSort}
          onRowAction={(key) => setOverview({ chosen: String(key) })}
        >
          <Heads />
          <TableBody
            items={rows}
            dependencies={[numbers, levels, t]}
            renderEmptyState={() => <span className={overview.none}>{t('overview.noMatch')}</span>}
          >
            {({ id, data }) => {
              const own = numbers.modules.get(id);
              return (
                <Row id={id} textValue={`${data.code} ${data.title}`}>
                  <Cell>
                    <Tick />
                  </Cell>
                  <Cell>
                    <CodeBadge>{data.code}</CodeBadge>
                  </Cell>
                  <Cell>{data.title.trim() || t('outline.untitled')}</Cell>
                  <Cell>{levels.find((level) => level.id === data.level)?.label ?? data.level}</Cell>
                  <Cell>
                    <StatusPill status={data.status} />
                  </Cell>
                  <Cell>{data.reach.map((reach) => t(`reach.${reach}`)).join(', ')}</Cell>
                  <Cell>{data.owner}</Cell>
                  <Cell className={css.number ?? ''}>{duration(own?.minutes ?? 0)}</Cell>
                  <Cell className={css.number ?? ''}>
                    {t('overview.of', { part: own?.covered ?? 0, whole: own?.goals ?? 0 })}
                  </Cell>
                </Row>
              );
            }}
          </TableBody>
        </Table>
      </div>
      {editing && <BulkDialog modules={chosen} onClose={() => setEditing(false)} />}
    </>
  );
}

const columnWords = {
  code: 'module.code',
  title: 'module.title',
  level: 'module.level',
  status: 'module.status',
  reach: 'module.reach',
  owner: 'module.owner',
  minutes: 'overview.time',
  goals: 'overview.covered',
} as const;

function Heads(): ReactNode {
  const t = useText();
  return (
    <TableHeader>
      <Column className={css.tick ?? ''}>
        <Tick />
      </Column>
      {tableColumns.map((id) => (
        <Column key={id} id={id} allowsSorting isRowHeader={id === 'title'} className={css.columnHead ?? ''}>
          {({ sortDirection }) => (
            <>
              {t(columnWords[id])}
              {sortDirection === 'ascending' && <ArrowUp size={12} aria-hidden />}
              {sortDirection === 'descending' && <ArrowDown size={12} aria-hidden />}
            </>
          )}
        </Column>
      ))}
    </TableHeader>
  );
}

function Tick(): ReactNode {
  return (
    <Checkbox slot="selection" className={css.tickBox ?? ''}>
      <span aria-hidden />
    </Checkbox>
  );
}
