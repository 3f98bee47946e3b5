/** The review file: one text that asks for nothing, runs nothing of anybody's, and holds no more than its reviewer may see. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildReviewFile } from '../../../shared/output/review/build-review-file.ts';
import type { ReviewData } from '../../../shared/output/review/review-data.ts';
import { roomFor, suggestionsOf, wordsToChange } from '../../../shared/output/review/suggestions-of.ts';
import { asLearners, type ReviewOptions } from '../../../shared/output/review/review-view.ts';
import { rangeIn } from '../../../shared/model/review/range-in.ts';
import { RecordTable, type AnyRecord } from '../../../shared/records/record.ts';
import { anchorOn } from '../../../shared/review/anchor.ts';
import { beginThread, settleThread } from '../../../shared/review/threads.ts';
import { sequenceSource } from '../../../shared/base/ids.ts';
import { unwrap } from '../../../shared/base/result.ts';
import { mergeReturn } from '../../../shared/review/merge-returns.ts';
import { readReturn, writeReturn } from '../../../shared/review/return-file.ts';
import { moment, person } from '../../support/review.ts';
import { notes, programme, step } from './programme.ts';
import { assets } from './project.ts';

const hostile = '</script><script>alert(1)</script><img src=x onerror=alert(1)>"\'{{x}}';

const brought = (name: string) => {
  const text = readFileSync(`${assets}review/${name}`, 'utf8');
  return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
};
const parts = { script: brought('review.js'), style: brought('review.css') };

function file(records: RecordTable, options: ReviewOptions = asLearners, media = new Map<string, string>()): string {
  const request = {
    module: 'mod',
    pages: [],
    question: hostile,
    reviewers: [hostile],
    decider: hostile,
    due: '2026-12-24',
    language: 'en',
    key: 'key',
    sent: moment(0),
    revision: 3,
  };
  const given = { module: 'mod', request, language: 'lv' as const, revision: 3, options, media, brought: parts };
  return buildReviewFile(records, given) ?? '';
}

function dataIn(html: string): ReviewData {
  const json = /<script id="review-data" type="application\/json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  return JSON.parse(json) as ReviewData;
}

/** A module of everything, with a thread on words of its first block and a hostile answer in it. */
function table(): RecordTable {
  const records = new RecordTable(programme());
  const title = records.get('mod') as Extract<AnyRecord, { kind: 'module' }>;
  records.apply({ puts: [{ ...title, data: { ...title.data, title: hostile } }], removes: [] });
  const newId = sequenceSource('t');
  const saying = { by: { ...person('ann'), name: hostile }, at: moment(1), newId };
  const [page] = records.children(records.children('mod', 'unit')[0]?.id ?? '', 'page');
  if (!page) throw new Error('no page');
  records.apply(beginThread(records, anchorOn(records, page, { field: 'title', start: 0, end: 3 }), hostile, saying));
  records.apply(beginThread(records, anchorOn(records, page, null), 'Settled.', saying, 'must'));
  const last = records.children(records.children(null, 'programme')[0]?.id ?? '', 'thread').at(-1);
  records.apply(settleThread(records, last?.id ?? '', 'not-taken', hostile, saying));
  return records;
}

describe('a review file', () => {
  it('has two scripts, of which the one that runs is the one its policy names', () => {
    const html = file(table());
    const scripts = [...html.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)];
    expect(scripts.map(([, attributes]) => attributes)).toEqual([' id="review-data" type="application/json"', '']);
    const hash = createHash('sha256')
      .update(scripts[1]?.[2] ?? '')
      .digest('base64');
    const style = createHash('sha256')
      .update(/<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '')
      .digest('base64');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${hash}'`,
      `style-src 'sha256-${style}'`,
      'img-src data:',
      'media-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('carries nothing that would be markup, whoever wrote it', () => {
    const html = file(table());
    const page = html.replace(parts.script.text, '').replace(parts.style.text, '');
    expect(page.match(/<img[^>]*onerror/gi)).toBeNull();
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page.match(/<\/script>/g)).toHaveLength(2);
    expect(page).not.toMatch(/<[^>]*\son\w+=/);
    expect(page).not.toMatch(/<[^>]*\sstyle=/);
    expect(parts.script.text).not.toMatch(
      /<\/script|innerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function/i,
    );
    const { threads, request } = dataIn(html);
    expect(request?.question).toBe(hostile);
    expect(threads.map(({ comments }) => comments[0]?.words)).toEqual([hostile, 'Settled.']);
    expect(threads[1]?.outcome).toEqual({ verdict: 'not-taken', words: hostile, by: hostile });
  });

  it('asks for nothing: pictures are in it, and what is not is named', () => {
    const picture = 'data:image/png;base64,iVBORw0KGgo=';
    const html = file(table(), asLearners, new Map([['r1', picture]]));
    const asked = [...html.matchAll(/<(\w+)[^>]*?\s(src|poster|srcset)="([^"]*)"/g)].map(([, tag, , url]) => [
      tag,
      url,
    ]);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter(([, url]) => !url?.startsWith('data:'))).toEqual([]);
    expect(html).toContain(picture);
    expect(html).not.toMatch(/<(link|iframe|object|embed|base)\b/);
    expect(parts.style.text).not.toMatch(/url\(|@import|@font-face/);
    expect(html).toContain('Not in this file: Interview.wav');
    expect(html).toContain('Not in this file: Tour.mp4');
  });

  it('tells nothing of the facilitator’s unless its sender says so', () => {
    const [plain, whole] = [false, true].map((facilitator) => file(table(), { exercises: 'key', facilitator }));
    for (const words of [notes, step]) {
      expect(plain).not.toContain(words);
      expect(whole).toContain(words);
    }
  });

  it('tells what is right only where its sender says so', () => {
    const records = table();
    const [key, plain] = (['key', 'plain'] as const).map((exercises) =>
      file(records, { exercises, facilitator: false }),
    );
    expect(key).toContain('class="key"');
    expect(plain).not.toContain('class="key"');
    const fields = (html: string) => dataIn(html).parts.flatMap(({ texts }) => texts.map(({ field }) => field));
    expect(fields(key ?? '').filter((field) => /feedback/.test(field)).length).toBeGreaterThan(0);
    // A scenario lies open on paper, with what follows from each choice.
    const told = fields(plain ?? '').filter((field) => /feedback|hints/.test(field) && !field.startsWith('scenes/'));
    expect(told).toEqual([]);
  });

  it('has each thing that can be commented on under an element of its own', () => {
    const html = file(table());
    const { parts: all, pages } = dataIn(html);
    const ids = all.map(({ element }) => element);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(html.split(` id="${id}"`)).toHaveLength(2);
    const blocks = [...table().all()].filter(
      ({ kind, parent }) => kind === 'block' && pages.some(({ id }) => id === parent),
    );
    const seen = new Set(all.map(({ record }) => record));
    const missing = blocks.filter(({ id }) => !seen.has(id)).map(({ data }) => (data as { type: string }).type);
    expect(missing).toEqual([]);
  });

  it('has the words around a term, and other words can be suggested for them', () => {
    const data = dataIn(file(table()));
    const [part, text] =
      data.parts.flatMap((one) =>
        one.texts.flatMap((own) => (own.text.startsWith('In clusters firms') ? [[one, own] as const] : [])),
      )[0] ?? [];
    if (!part || !text) throw new Error('no words with a term among them');
    expect(data.states[part.record]).toContain('"type":"term"');
    const start = text.text.indexOf('clusters');
    const range = rangeIn(text.text, text.field, start, start + 'clusters'.length);
    expect(wordsToChange(data, { record: part.record, page: part.page, module: data.module, range })).toBe('clusters');
  });

  it('knows how long other words may be, wherever some can be suggested', () => {
    const records = table();
    const data = dataIn(file(records));
    let bounded = 0;
    for (const { record, page, texts } of data.parts)
      for (const { field, text } of texts) {
        const anchor = { record, page, module: data.module, range: rangeIn(text, field, 0, Math.min(2, text.length)) };
        if (wordsToChange(data, anchor) === null) continue;
        const most = roomFor(data, anchor);
        const unread = (words: string): number => {
          const change = { id: 'change', anchor, words, at: moment(2), turn: 0 };
          const suggestions = suggestionsOf(data, [change]);
          const said = { threads: [], comments: [], pages: [], suggestions };
          const made = { request: 'key', revision: 3, made: moment(3), by: { id: 'ilze', name: 'Ilze' } };
          const text = writeReturn({ programme: data.programme, ...made, ...said });
          return mergeReturn(records, unwrap(readReturn(text)), { me: '', revision: 3 })?.taken.unread ?? -1;
        };
        expect(unread('x'.repeat(Math.min(most, 12_000)))).toBe(0);
        if (!Number.isFinite(most)) continue;
        bounded += 1;
        expect(unread('x'.repeat(most + 1))).toBe(1);
      }
    expect(bounded).toBeGreaterThan(20);
  });

  it('is small beside what it carries', () => {
    expect(gzipSync(parts.script.text).byteLength).toBeLessThan(18_000);
    expect(gzipSync(parts.style.text).byteLength).toBeLessThan(12_000);
  });

  it('is the same for the same records', () => {
    expect(file(table())).toBe(file(table()));
  });
});
