/** Bench: returns of reviewers taken in, how that grows, and what threads and suggestions cost each letter that is typed. */

import type { AnyRecord, RecordTable } from '../../shared/records/record.ts';
import { anchorOn } from '../../shared/review/anchor.ts';
import { followed } from '../../shared/review/follow.ts';
import { mergeReturn } from '../../shared/review/merge-returns.ts';
import { readReturn, writeReturn, type Returned } from '../../shared/review/return-file.ts';
import { suggestWords } from '../../shared/review/suggestions/other-words.ts';
import { suggestionsIn } from '../../shared/review/suggestions/all.ts';
import { changesOf } from '../../shared/review/suggestions/changes-of.ts';
import { threadsOf } from '../../shared/review/threads.ts';
import { moment, person, underReview } from '../support/review.ts';
import type { Figure } from './figure.ts';
import { percentile } from './turns.ts';

const comments = 500;
const blocks = 2000;
const sentence = 'Nobody has formal power here, and everybody who convenes the firms knows it by the second meeting';

/** Milliseconds. */
const second = 1000;
const frame = 16;

export async function benchReview(): Promise<readonly Figure[]> {
  return [...merging(), largest(), typing()];
}

function merging(): readonly Figure[] {
  takeIn(10);
  const rounds = Array.from({ length: 5 }, () => ({ few: takeIn(10), many: takeIn(20), again: takeIn(20) }));
  const middle = (of: 'few' | 'many' | 'again') =>
    percentile(
      rounds.map((round) => round[of]),
      50,
    );
  const [few, many, again] = [middle('few'), middle('many'), middle('again')];
  return [
    {
      name: `20 returns of ${comments} comments taken in`,
      ratio: many / second,
      limit: 1,
      noise: many / again,
      detail: `${many.toFixed(0)} ms against ${second} ms`,
    },
    {
      name: 'twice as many returns',
      ratio: many / few,
      limit: 2.6,
      noise: many / again,
      detail: `${few.toFixed(0)} ms of 10, ${many.toFixed(0)} ms of 20`,
    },
  ];
}

/** Read, merged and listed: a return of 100,000 comments, the most that one may hold, against half of it. */
function largest(): Figure {
  const time = (many: number): number => {
    const table = large();
    const text = writeReturn(returnOf(table, 'r0', many));
    const start = performance.now();
    const read = readReturn(text);
    const merged = read.ok ? mergeReturn(table, read.value, { me: 'me', revision: 1 }) : null;
    if (!merged) throw new Error('the return was not read');
    table.apply(merged.changes);
    threadsOf(table);
    return performance.now() - start;
  };
  time(10_000);
  const rounds = Array.from({ length: 3 }, () => [time(50_000), time(100_000), time(100_000)] as const);
  const [half, whole, again] = [0, 1, 2].map((at) =>
    percentile(
      rounds.map((round) => round[at] ?? 0),
      50,
    ),
  ) as [number, number, number];
  return {
    name: 'a return of 100,000 comments, to half of it',
    ratio: whole / half,
    limit: 2.6,
    noise: whole / again,
    detail: `${half.toFixed(0)} ms of 50,000, ${whole.toFixed(0)} ms of 100,000`,
  };
}

function takeIn(returns: number): number {
  const table = large();
  const given = Array.from({ length: returns }, (_, at) => returnOf(table, `r${at}`));
  const start = performance.now();
  for (const one of given) {
    const merged = mergeReturn(table, one, { me: 'me', revision: 1 });
    if (merged) table.apply(merged.changes);
  }
  return performance.now() - start;
}

/** What a letter costs beside drawing it: 500 threads and 300 suggestions on a page of 2,000 blocks. */
function typing(): Figure {
  const table = large();
  const merged = mergeReturn(table, returnOf(table, 'r0'), { me: 'me', revision: 1 });
  if (merged) table.apply(merged.changes);
  for (let at = 0; at < 300; at++) {
    const block = blockAt(table, at * 5);
    const anchor = anchorOn(table, block, { field: 'children', start: 11, end: 23 });
    let id = 0;
    const saying = { by: person('ann'), at: moment(0), newId: () => `s${at}x${id++}` };
    table.apply(suggestWords(table, anchor, 'standing', saying));
  }
  const times = Array.from({ length: 200 }, (_, turn) => {
    const block = blockAt(table, 10);
    const text = `${sentence} ${'x'.repeat(turn)}`;
    const put = { ...block, data: { type: 'paragraph', children: [{ text }] } } as AnyRecord;
    const start = performance.now();
    table.apply(followed(table, { puts: [put], removes: [] }));
    threadsOf(table);
    for (const suggestion of suggestionsIn(table).all) changesOf(suggestion, table);
    return performance.now() - start;
  }).slice(20);
  const [even, odd] = [0, 1].map((part) =>
    percentile(
      times.filter((_, at) => at % 2 === part),
      95,
    ),
  ) as [number, number];
  const p95 = percentile(times, 95);
  return {
    name: 'a letter with 500 threads, 300 suggestions, p95',
    ratio: p95 / frame,
    limit: 0.25,
    noise: even / odd,
    detail: `${p95.toFixed(1)} ms (p50 ${percentile(times, 50).toFixed(1)}) against ${frame} ms, ${blocks} blocks`,
  };
}

function large(): RecordTable {
  return underReview(Array.from({ length: blocks }, (_, at) => `${sentence} ${at}.`));
}

function returnOf(table: RecordTable, by: string, many = comments): Returned {
  const threads = Array.from({ length: many }, (_, at) => {
    const anchor = anchorOn(table, blockAt(table, at * 3), { field: 'children', start: 11, end: 23 });
    return { id: `t${at}`, anchor, label: null, turn: 0 };
  });
  return {
    format: 'modulewright-return',
    version: 1,
    programme: table.children(null, 'programme')[0]?.id ?? '',
    request: null,
    revision: 1,
    by: person(by),
    made: moment(0),
    threads,
    comments: threads.map(({ id }, at) => ({
      id: `c${at}`,
      to: id,
      at: moment(at),
      words: 'Say what they have instead.',
      turn: 0,
    })),
    pages: [],
    suggestions: [],
  };
}

function blockAt(table: RecordTable, at: number): AnyRecord {
  const block = table.get(`p0b${at % blocks}`);
  if (!block) throw new Error('no such block');
  return block;
}
