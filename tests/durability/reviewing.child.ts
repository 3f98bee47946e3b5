/** A process in which a review goes on without end, saying each acknowledged step aloud, to be killed at any moment. */

import { stableJson } from '../../shared/base/json.ts';
import { unwrap } from '../../shared/base/result.ts';
import { RecordTable, type ChangeSet, type RecordOf } from '../../shared/records/record.ts';
import { anchorOn } from '../../shared/review/anchor.ts';
import { mergeReturn } from '../../shared/review/merge-returns.ts';
import type { Returned } from '../../shared/review/return-file.ts';
import { suggestionsIn } from '../../shared/review/suggestions/all.ts';
import { changesOf } from '../../shared/review/suggestions/changes-of.ts';
import { acceptChanges, rejectChanges } from '../../shared/review/suggestions/decide.ts';
import { suggestWords } from '../../shared/review/suggestions/other-words.ts';
import { beginThread, reply, settleThread } from '../../shared/review/threads.ts';
import { openProjectFile } from '../../electron/core/project/open-project.ts';

const [path = '', trial = ''] = process.argv.slice(2);
const file = unwrap(await openProjectFile(path, null));
if (file.readOnly !== null) throw new Error(`opened ${file.readOnly}`);
const snapshot = unwrap(await file.snapshot());
const table = new RecordTable(snapshot.records);
const programme = table.children(null, 'programme')[0]?.id ?? '';
let baseRev = snapshot.rev;
let next = 0;
const newId = (): string => `k${trial}x${next++}`;
const by = { id: 'me', name: 'Me' };
const at = new Date(0).toISOString();

const blocks = [...table.all()].filter((record) => record.kind === 'block');
const threads = (): readonly RecordOf<'thread'>[] => table.children(programme, 'thread');
const deciding = { by, at, words: 'Said.', newId };

/** What one reviewer gives back: it is there whole or not at all. */
function returnNumber(count: number): ChangeSet {
  const names = Array.from({ length: 40 }, (_, index) => index);
  const returned: Returned = {
    format: 'modulewright-return',
    version: 1,
    programme,
    request: null,
    revision: 1,
    by: { id: `r${trial}x${count}`, name: 'Ann' },
    made: at,
    threads: names.map((index) => {
      const block = blocks[index % blocks.length] ?? none();
      return { id: `t${index}`, anchor: anchorOn(table, block, null), label: 'must', turn: 0 };
    }),
    comments: names.map((index) => ({ id: `c${index}`, to: `t${index}`, at, words: `${trial} ${index}`, turn: 0 })),
    pages: [],
    suggestions: [],
  };
  return (mergeReturn(table, returned, { me: 'me', revision: 1 }) ?? none()).changes;
}

function step(count: number): ChangeSet {
  const block = table.get(blocks[count % blocks.length]?.id ?? '') ?? none();
  const range = { field: 'children', start: 0, end: 4 };
  const [thread] = threads().slice(-1 - (count % 7));
  const open = suggestionsIn(table).all.flatMap((one) => changesOf(one, table));
  const picks = open.slice(-1).map(({ suggestion, name }) => ({ suggestion, change: name }));
  const saying = { by, at, newId };
  switch (count % 6) {
    case 1:
      return thread ? reply(table, thread.id, `answer ${trial} ${count}`, saying) : none();
    case 2:
      return suggestWords(table, anchorOn(table, block, range), `other${count}`, saying);
    case 3:
      return returnNumber(count);
    case 4:
      return thread ? settleThread(table, thread.id, 'taken', `settled ${count}`, saying) : none();
    case 5:
      return count % 12 === 5 ? acceptChanges(table, picks, deciding).changes : rejectChanges(table, picks, deciding);
    default:
      return beginThread(table, anchorOn(table, block, range), `comment ${trial} ${count}`, saying);
  }
}

function none(): never {
  throw new Error('nothing to say it of');
}

process.stdout.write('ready\n');
for (let count = 0; ; count++) {
  const changes = step(count);
  if (changes.puts.length + changes.removes.length === 0) continue;
  // What is new is told beforehand, to know the half of it from none.
  const fresh = changes.puts.flatMap(({ id }) => (table.get(id) ? [] : [id]));
  process.stdout.write(`${stableJson({ asked: changes.puts.map(({ id }) => id), fresh })}\n`);
  table.apply(changes);
  baseRev = unwrap(
    await file.commit({ commit: `${trial}-${count}`, baseRev, changes, typing: false, author: 'A' }),
  ).rev;
  const said = changes.puts.map(({ id, data }) => [id, data] as const);
  process.stdout.write(`${stableJson({ rev: baseRev, said, removed: changes.removes })}\n`);
}
