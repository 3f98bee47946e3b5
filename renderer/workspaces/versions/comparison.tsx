/** What differs between two states: page by page in words, and the words themselves side by side. */

import { useMemo, useState, type ReactNode } from 'react';
import type { RecordId, Records } from '../../../shared/records/record.ts';
import { compareInWords, sayLine, type CutPair, type Group, type Line } from '../../../shared/review/in-words.ts';
import { textPairs } from '../../../shared/review/text-pairs.ts';
import { useFormat } from '../../i18n/format.ts';
import { useText, type Text } from '../../i18n/index.ts';
import { nameOfRecord } from '../../review/name-of-record.ts';
import { Button } from '../../ui/button.tsx';
import { PutBackButtons, type Restoring } from './put-back-buttons.tsx';
import css from './versions.module.css';
import { WordMarks } from './word-marks.tsx';

/** Pages that are told at once, and records of a page whose words are shown: whoever wants more says so. */
const fewGroups = 20;
const fewRecords = 30;
/** So many records that differ are shown with their words without being asked. */
const openAtOnce = 12;

export function Comparison({
  before,
  after,
  restoring,
  module = null,
}: {
  readonly before: Records;
  readonly after: Records;
  readonly restoring: Restoring | null;
  /** Where only one is asked for: what differs in it, and in what all of them share. */
  readonly module?: RecordId | null;
}): ReactNode {
  const t = useText();
  const groups = useMemo(() => {
    const every = compareInWords(before.all(), after.all());
    return module === null ? every : every.filter((group) => !group.module || group.module.id === module);
  }, [before, after, module]);
  const [isAll, setAll] = useState(false);
  const count = groups.reduce((sum, { records }) => sum + records.length, 0);
  if (groups.length === 0) return <p className={css.none}>{t('versions.same')}</p>;
  const shown = isAll ? groups : groups.slice(0, fewGroups);
  return (
    <>
      {shown.map((group) => (
        <Differences
          key={`${group.module?.id ?? ''} ${group.page?.id ?? ''}`}
          group={group}
          before={before}
          after={after}
          restoring={restoring}
          isOpenAtOnce={count <= openAtOnce}
        />
      ))}
      {shown.length < groups.length && (
        <Button onPress={() => setAll(true)}>{t('history.allPages', { count: groups.length })}</Button>
      )}
    </>
  );
}

function Differences({
  group,
  before,
  after,
  restoring,
  isOpenAtOnce,
}: {
  readonly group: Group;
  readonly before: Records;
  readonly after: Records;
  readonly restoring: Restoring | null;
  readonly isOpenAtOnce: boolean;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const [isOpen, setOpen] = useState(isOpenAtOnce);
  const [isAll, setAll] = useState(false);
  const place = group.page ?? group.module;
  const rows = isAll ? group.records : group.records.slice(0, fewRecords);
  return (
    <section className={css.group}>
      <div className={css.place}>
        <h4 data-content>{headOf(group, t)}</h4>
        {place && (
          <PutBackButtons restoring={restoring} id={place.id} kind={place.kind} name={nameOfRecord(place, t)} />
        )}
      </div>
      <ul className={css.lines} data-content>
        {group.lines.map((line, index) => (
          <li key={`${index} ${line.records[0] ?? ''}`}>{sayLine(line, t, (value) => format.number(value))}</li>
        ))}
      </ul>
      <Button variant="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {t(isOpen ? 'history.hideWords' : 'history.showWords')}
      </Button>
      {isOpen && (
        <div className={css.records}>
          {rows.map((id) => (
            <Difference
              key={id}
              id={id}
              cut={group.cuts.get(id) ?? null}
              before={before}
              after={after}
              lines={group.lines.filter(({ records }) => records.length === 1 && records[0] === id)}
              restoring={restoring}
            />
          ))}
          {rows.length < group.records.length && (
            <Button onPress={() => setAll(true)}>{t('history.allRecords', { count: group.records.length })}</Button>
          )}
        </div>
      )}
    </section>
  );
}

function headOf({ module, page }: Group, t: Text): string {
  if (!module) return t('review.kind.programme');
  const name = `${module.data.code} ${module.data.title.trim() || t('outline.untitled')}`;
  return page ? `${name} · ${page.data.title.trim() || t('outline.untitled')}` : name;
}

function Difference({
  id,
  cut,
  before,
  after,
  lines,
  restoring,
}: {
  readonly id: RecordId;
  readonly cut: CutPair | null;
  readonly before: Records;
  readonly after: Records;
  /** About this record alone. */
  readonly lines: readonly Line[];
  readonly restoring: Restoring | null;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const [was, is] = [before.get(id), after.get(id)];
  const record = is ?? was;
  if (!record) return null;
  // The words of a paragraph that was made several, or of several that were made one, stand beside one another once: at the first.
  const pairs = cut ? (cut.first === id ? [{ field: 'children', ...cut }] : []) : textPairs(was, is);
  return (
    <article className={css.record} aria-label={nameOfRecord(record, t)}>
      <div className={css.place}>
        <h5 data-content>{nameOfRecord(record, t)}</h5>
        {record.kind === 'block' && (
          <PutBackButtons restoring={restoring} id={id} kind="block" name={nameOfRecord(record, t)} />
        )}
      </div>
      {pairs.length === 0 && !cut && (
        <p className={css.none} data-content={lines.length > 0 || undefined}>
          {lines.map((line) => sayLine(line, t, (value) => format.number(value))).join('; ') || t('history.noWords')}
        </p>
      )}
      {pairs.map(({ field, old, now }) => (
        <WordMarks key={field} before={old} after={now} />
      ))}
    </article>
  );
}
