/** A review file of the sample on disk, with what somebody hostile may have said in it. */

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { sequenceSource } from '../../shared/base/ids.ts';
import { buildReviewFile } from '../../shared/output/review/build-review-file.ts';
import { RecordTable, type RecordOf } from '../../shared/records/record.ts';
import { anchorOn } from '../../shared/review/anchor.ts';
import { isSaid } from '../../shared/review/suggestions/record-plan.ts';
import { beginThread } from '../../shared/review/threads.ts';
import { moment, person } from '../support/review.ts';
import { sampleRecords } from '../support/sample.ts';

export const hostile = '</script><script>ran=1</script><img src=x onerror="ran=1"> <b>bold</b>';

const assets = new URL('../../dist/assets/review/', import.meta.url);

/** Without the review that is under way in it: who uses it says something of their own. */
export function sampleTable(): RecordTable {
  return new RecordTable(sampleRecords.filter(({ kind }) => !isSaid(kind)));
}

export function reviewOf(
  table: RecordTable,
  path: string,
  { withThread = false, facilitator = false }: { readonly withThread?: boolean; readonly facilitator?: boolean } = {},
): void {
  const module = [...table.all()].find(
    (one): one is RecordOf<'module'> => one.kind === 'module' && one.data.code === 'B1',
  );
  const [programme] = table.children(null, 'programme');
  if (!module || !programme) throw new Error('no B1 in the sample');
  const request = {
    module: module.id,
    pages: [],
    question: withThread ? hostile : 'Is the example true for Latvia?',
    reviewers: ['Ilze Ozola'],
    decider: 'Anna Berg',
    due: '2026-12-24',
    language: 'en',
    key: 'asked',
    sent: moment(0),
    revision: 3,
  };
  table.apply({
    puts: [{ id: 'request', kind: 'request', parent: programme.id, order: 'a0', data: request }],
    removes: [],
  });
  if (withThread) {
    const by = { ...person('bo'), name: hostile };
    const saying = { by, at: moment(1), newId: sequenceSource('t') };
    const [unit] = table.children(module.id, 'unit');
    const [page] = table.children(unit?.id ?? '', 'page');
    const block = table.children(page?.id ?? '', 'block').find(({ data }) => data.type === 'paragraph');
    if (!block) throw new Error('no paragraph in the first page');
    table.apply(
      beginThread(table, anchorOn(table, block, { field: 'children', start: 0, end: 12 }), hostile, saying, 'must'),
    );
  }
  const html = buildReviewFile(table, {
    module: module.id,
    request,
    language: 'en',
    revision: 3,
    options: { exercises: 'key', facilitator },
    media: new Map(),
    brought: { script: brought('review.js'), style: brought('review.css') },
  });
  writeFileSync(path, html ?? '');
}

function brought(name: string): { readonly text: string; readonly hash: string } {
  const text = readFileSync(new URL(name, assets), 'utf8');
  return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
}
