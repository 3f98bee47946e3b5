/** Where threads stand once a change was accepted: what was said about words that are replaced is about what comes in their place. */

import { rangeIn } from '../../model/review/range-in.ts';
import { recordOf, type AnyRecord, type ChangeSet, type Records } from '../../records/record.ts';
import { followed } from '../follow.ts';
import { upToOneOf, withoutJoined, wordsIn } from '../joined.ts';
import { textOf } from '../texts.ts';
import { wordHunks } from '../word-diff.ts';

/** With the threads on its words. */
export function withThreads(records: Records, asked: ChangeSet): ChangeSet {
  const changes = followed(records, asked);
  return { ...changes, puts: changes.puts.map((record) => onReplaced(records, asked, record)) };
}

/** A thread whose words are gone, on those that stand where they stood. */
function onReplaced(records: Records, { puts, removes }: ChangeSet, record: AnyRecord): AnyRecord {
  const thread = record.kind === 'thread' ? recordOf(records, 'thread', record.id) : undefined;
  const range = thread?.data.anchor.range;
  if (
    record.kind !== 'thread' ||
    !thread ||
    !range ||
    record.data.anchor.range?.end !== record.data.anchor.range?.start
  )
    return record;
  const { anchor } = thread.data;
  const [before, after] = [records.get(anchor.record), puts.find(({ id }) => id === anchor.record)];
  const [was, now] = [before && textOf(before, range.field)?.text, after && textOf(after, range.field)?.text];
  if (was === undefined || now === undefined) return record;
  const { start, end } = range;
  const hunk = wordHunks(was, now).find((one) => one.from <= start && end <= one.to && one.start < one.end);
  if (!hunk) return record;
  const came = withoutJoined(now.slice(hunk.start, hunk.end), records, anchor.record, range.field, removes);
  // Of what was replaced along with its words the same may come again.
  const own = wordsIn(was.slice(start, end));
  const beside = [...wordsIn(`${was.slice(hunk.from, start)} ${was.slice(end, hunk.to)}`)];
  const come = upToOneOf(came, new Set(beside.filter((word) => !own.has(word)))).trimEnd();
  if (come === '') return record;
  const there = rangeIn(now, range.field, hunk.start, hunk.start + come.length, range);
  return { ...thread, data: { ...thread.data, anchor: { ...anchor, range: there } } };
}
