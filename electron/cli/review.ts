/** `modulewright review send | merge | list`: a module out to reviewers, what they gave back taken in, and what was said. */

import { randomBytes, randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { idSource } from '../../shared/base/ids.ts';
import { fail, ok, type Failure, type Result } from '../../shared/base/result.ts';
import type { ReviewForm } from '../../shared/ipc/review.ts';
import { isEmptyChange, recordOf, type ChangeSet, type Records } from '../../shared/records/record.ts';
import { mergeReturn, type Taken } from '../../shared/review/merge-returns.ts';
import { askForReview } from '../../shared/review/requests.ts';
import { threadsOf, type Thread } from '../../shared/review/threads.ts';
import { rememberVersion } from '../../shared/review/versions.ts';
import { compose } from '../../shared/store/compose.ts';
import { closestLanguage } from '../../shared/words/languages.ts';
import { sparing } from '../core/project/database.ts';
import { readReturnFile } from '../core/review/read-return-file.ts';
import { sendReview } from '../core/review/send-review.ts';
import { whoIsHere } from './me.ts';
import { moduleOf } from './module-of.ts';
import { changeProgramme, withProgramme } from './open.ts';
import { sentences, type Outcome } from './report.ts';

interface SendOptions {
  readonly module: string;
  readonly as: ReviewForm;
  readonly out: string;
  readonly question?: string;
  readonly due?: string;
  readonly reviewer: readonly string[];
  readonly decider?: string;
  readonly exercises: 'key' | 'plain';
  readonly facilitator?: boolean;
  readonly json?: boolean;
}

const newId = idSource((length) => randomBytes(length));

/** The request is kept before the file is written, which is made of the programme with the request in it. */
export function sendReviewFile(path: string, options: SendOptions, assets: string): Promise<Outcome> {
  return changeProgramme(path, async ({ file, rev, records }) => {
    const module = moduleOf(records, options.module);
    if (!module) return fail('module.unknown', { module: options.module });
    const spared = sparing(resolve(options.out));
    if (!spared.ok) return spared;
    const asked = {
      question: options.question ?? '',
      reviewers: [...options.reviewer],
      decider: options.decider ?? '',
      due: options.due ?? null,
    };
    // It is read as it is with the request in it.
    const when = { at: new Date().toISOString(), revision: rev + 1, newId };
    const { changes: asking, request } = askForReview(records, module.id, asked, when);
    if (!request) return fail('module.unknown', { module: options.module });
    const { author, person: by } = whoIsHere();
    const version = rememberVersion(records, { ...when, why: 'sent', module: module.id, note: asked.question, by });
    const changes = compose(asking, version);
    const keep = (baseRev: number, kept: ChangeSet) =>
      file.commit({ commit: randomUUID(), baseRev, changes: kept, typing: false, author });
    const kept = await keep(rev, changes);
    if (!kept.ok) return kept;
    const sent = await sendReview(file, {
      module: module.id,
      request: request.data,
      language: closestLanguage(module.data.language),
      as: options.as,
      options: { exercises: options.exercises, facilitator: options.facilitator ?? false },
      out: resolve(options.out),
      assets,
    });
    if (!sent.ok) {
      // Nothing went out: nothing was asked.
      const takenBack = await keep(kept.value.rev, records.apply(changes));
      return takenBack.ok ? sent : takenBack;
    }
    const { size, left } = sent.value;
    const result = { path: resolve(options.out), size, request: request.data.key, revision: rev + 1, left };
    const names = left.length === 0 ? '' : `  not in it: ${left.join(', ')}`;
    process.stdout.write(options.json ? `${JSON.stringify(result)}\n` : `${result.path}  ${size} bytes${names}\n`);
    return ok({ problems: false });
  });
}

interface Came {
  readonly file: string;
  /** Null for a document in which nobody wrote anything. */
  readonly result: Result<Taken> | null;
}

/** Each file by itself: one that cannot be taken keeps none of the others from it. */
export function mergeReturnFiles(
  path: string,
  from: readonly string[],
  { json = false }: { readonly json?: boolean },
): Promise<Outcome> {
  return changeProgramme(path, async ({ file, rev, records }) => {
    const { author, person } = whoIsHere();
    const written = await file.lastWritten();
    if (!written.ok) return written;
    let revision = rev;
    const came: Came[] = [];
    for (const one of from) {
      const given = await readReturnFile(resolve(one), file);
      if (!given.ok) {
        came.push({ file: one, result: given });
        continue;
      }
      const { returns, isUnsigned } = given.value;
      if (returns.length === 0) came.push({ file: one, result: null });
      for (const { returned, unplaced } of returns) {
        const merging = { me: person?.id ?? '', revision: written.value, isUnsigned, unplaced };
        const merged = mergeReturn(records, returned, merging);
        if (!merged) {
          came.push({ file: one, result: fail('return.foreign') });
          continue;
        }
        const { changes, taken } = merged;
        if (!isEmptyChange(changes)) {
          const commit = { commit: randomUUID(), baseRev: revision, changes, typing: false, author };
          const committed = await file.commit(commit);
          // What the file refuses of one it would refuse of the next: a full disk is full.
          if (!committed.ok) return committed;
          revision = committed.value.rev;
          records.apply(changes);
        }
        came.push({ file: one, result: ok(taken) });
      }
    }
    if (revision > rev) {
      const at = new Date().toISOString();
      const changes = rememberVersion(records, { why: 'merged', revision, by: person, at, newId });
      const kept = await file.commit({ commit: randomUUID(), baseRev: revision, changes, typing: false, author });
      if (!kept.ok) return kept;
    }
    process.stdout.write(json ? `${JSON.stringify(came.map(plain), null, 2)}\n` : came.map(lineOf).join(''));
    return ok({ problems: came.some(({ result }) => result?.ok === false) });
  });
}

function plain({ file, result }: Came): { readonly file: string } & Partial<Taken> & { readonly error?: Failure } {
  if (!result) return { file };
  return result.ok ? { file, ...result.value } : { file, error: result.error };
}

function lineOf({ file, result }: Came): string {
  if (!result) return `${file}: nothing\n`;
  if (!result.ok) return `${file}: ${sentences(result.error)}\n`;
  const {
    by,
    threads,
    comments,
    pages,
    suggestions,
    orphans,
    repeated,
    stray,
    unread,
    unplaced,
    isStale,
    calledBefore,
  } = result.value;
  const counted = [
    [comments, 'comments'],
    [threads, 'threads'],
    [suggestions, 'suggestions'],
    [pages, 'pages'],
    [repeated, 'there already'],
    [orphans, 'whose words are gone'],
    [stray, 'answers to what is not here yet'],
    [unread, 'suggestions that cannot be read'],
    [unplaced, 'kept as a comment, as they have no place'],
  ] as const;
  const said = counted.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  const marks = [
    by.unverified ? 'unverified' : '',
    calledBefore === null ? '' : `called ${calledBefore} before`,
  ].filter(Boolean);
  const name = marks.length > 0 ? `${by.name} (${marks.join(', ')})` : by.name;
  const stale = isStale ? '; the programme went on since' : '';
  return `${file}: ${name}: ${said.join(', ') || 'nothing'}${stale}\n`;
}

export function listReview(path: string, { json = false }: { readonly json?: boolean }): Promise<Outcome> {
  return withProgramme(path, async ({ records }) => {
    const [programme] = records.children(null, 'programme');
    const threads = threadsOf(records).map((thread) => listed(records, thread));
    const suggestions = records.children(programme?.id ?? null, 'suggestion').length;
    if (json) {
      process.stdout.write(`${JSON.stringify({ threads, suggestions }, null, 2)}\n`);
      return ok({ problems: false });
    }
    for (const { module, page, quote, state, label, comments } of threads) {
      const place = [module, page].filter(Boolean).join(' · ');
      const words = quote === null ? '' : `  “${quote}”`;
      process.stdout.write(`${[place, state, label].filter(Boolean).join('  ')}${words}\n`);
      for (const { by, words: said } of comments) process.stdout.write(`    ${by}: ${said.replace(/\s+/g, ' ')}\n`);
    }
    const open = threads.filter(({ state }) => state === 'open' || state === 'lost').length;
    process.stdout.write(`${open} of ${threads.length} threads open, suggestions of ${suggestions} records\n`);
    return ok({ problems: false });
  });
}

function listed(records: Records, { record: { id, data }, standing, comments }: Thread) {
  const { anchor, label, outcome } = data;
  return {
    id,
    record: anchor.record,
    module: recordOf(records, 'module', anchor.module ?? '')?.data.code ?? null,
    page: recordOf(records, 'page', anchor.page ?? '')?.data.title ?? null,
    field: anchor.range?.field ?? null,
    quote: anchor.range?.quote ?? null,
    state: outcome ? (outcome.verdict ?? 'settled') : standing.is === 'lost' ? 'lost' : 'open',
    label,
    decision: outcome && { by: outcome.by.name, at: outcome.at, words: outcome.words },
    comments: comments.map(({ data: { by, at, words } }) => ({
      by: by.name,
      verified: by.unverified !== true,
      at,
      words,
    })),
  };
}
