/** `modulewright pilot import --session` and `pilot items`: results of a session taken in, and what they say of its exercises. */

import { randomUUID } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { largestTable } from '../../shared/import/results/decode.ts';
import { readResults, type ReadResults } from '../../shared/import/results/read-results.ts';
import { attentionOf, byAttention, unusedOf, type Attention } from '../../shared/pilots/results/attention.ts';
import {
  analyseItems,
  enoughAnswers,
  type Figure,
  type ItemAnalysis,
} from '../../shared/pilots/results/item-analysis.ts';
import { overlapOf } from '../../shared/pilots/results/overlap.ts';
import { resultsOf, takeResults } from '../../shared/pilots/results/take-results.ts';
import { recordOf } from '../../shared/records/record.ts';
import { loadLearnerWords } from '../../shared/words/learner.ts';
import { guarded } from '../core/disk-failures.ts';
import { whoIsHere } from './me.ts';
import { moduleOf } from './module-of.ts';
import { changeProgramme, withProgramme } from './open.ts';
import { numbered } from './pilot.ts';
import { sentences, type Outcome } from './report.ts';
import { figure, t } from './say-groups.ts';

interface ImportOptions {
  readonly session: string;
  /** What to do with results that are there. */
  readonly overlap: 'replace' | 'add' | null;
  readonly json?: boolean;
}

/** Each file by itself: what is wrong with one keeps none of the others. */
export function importResults(path: string, from: readonly string[], options: ImportOptions): Promise<Outcome> {
  return changeProgramme(path, async ({ file, rev, records }) => {
    const found = numbered(records).find(({ number }) => String(number) === options.session);
    if (!found) return fail('sheets.noSession', { pilot: options.session });
    const { id: session, data } = found.session;
    const module = recordOf(records, 'module', data.module);
    if (!module) return fail('module.unknown', { module: data.module });
    await loadLearnerWords(module.data.language);
    const { author } = whoIsHere();
    let revision = rev;
    const came: { readonly file: string; readonly result: Result<ReadResults> }[] = [];
    for (const one of from) {
      const bytes = readTable(resolve(one));
      const read = bytes.ok ? readResults(bytes.value, records, module.id) : bytes;
      const there = resultsOf(records, session).map((results) => results.data);
      const overlap = read.ok ? overlapOf(there, read.value.data) : null;
      // Of several files each comes beside those before it: only what was there at first can be replaced.
      const isInPlace = options.overlap === 'replace' && came.every(({ result }) => !result.ok);
      if (overlap === 'same') came.push({ file: one, result: fail('results.taken') });
      else if (overlap !== null && options.overlap === null) came.push({ file: one, result: fail('results.overlap') });
      else {
        if (read.ok) {
          const taken = { ...read.value.data, taken: new Date().toISOString() };
          const changes = takeResults(records, { session, data: taken, isInPlace });
          const commit = { commit: randomUUID(), baseRev: revision, changes, typing: false, author };
          const committed = await file.commit(commit);
          // What the file refuses of one it would refuse of the next: a full disk is full.
          if (!committed.ok) return committed;
          revision = committed.value.rev;
          records.apply(changes);
        }
        came.push({ file: one, result: read });
      }
    }
    const lines = came.map(
      ({ file: name, result }) => `${name}: ${result.ok ? takenText(result.value) : sentences(result.error)}\n`,
    );
    const plain = came.map(({ file: name, result }) =>
      result.ok ? { file: name, ...plainTaken(result.value) } : { file: name, error: result.error },
    );
    process.stdout.write(options.json ? `${JSON.stringify(plain, null, 2)}\n` : lines.join(''));
    return ok({ problems: came.some(({ result }) => !result.ok) });
  });
}

function readTable(path: string): Result<Uint8Array> {
  return guarded(path, (): Result<Uint8Array> =>
    statSync(path).size > largestTable ? fail('results.tooLarge') : ok(readFileSync(path)),
  );
}

function plainTaken({ data, answers, encoding, notes }: ReadResults) {
  return { source: data.source, learners: data.learners, exercises: data.items.length, answers, encoding, notes };
}

function takenText({ data, answers, notes }: ReadResults): string {
  const taken = t('items.taken', { answers, exercises: data.items.length, learners: data.learners });
  const said = notes.map(({ code, count, names }) => {
    const which = names.length === 0 ? '' : ` (${names.join('; ')})`;
    return `\n  ${t(`items.note.${code}`, { count })}${which}`;
  });
  return [taken, ...said].join('');
}

interface ItemsOptions {
  readonly session?: string;
  readonly module?: string;
  readonly json?: boolean;
}

export function listItems(path: string, { session, module: code, json = false }: ItemsOptions): Promise<Outcome> {
  return withProgramme(path, async ({ records }) => {
    const module = code === undefined ? undefined : moduleOf(records, code);
    if (code !== undefined && !module) return fail('module.unknown', { module: code });
    const chosen = numbered(records).filter(
      (one) =>
        (session === undefined || String(one.number) === session) && (!module || one.session.data.module === module.id),
    );
    if (session !== undefined && chosen.length === 0) return fail('sheets.noSession', { pilot: session });
    const items = byAttention(
      analyseItems(chosen.flatMap((one) => resultsOf(records, one.session.id).map(({ data }) => data))),
    );
    process.stdout.write(json ? `${JSON.stringify(items.map(plainItem), null, 2)}\n` : table(items));
    return ok({ problems: false });
  });
}

function plainItem(item: ItemAnalysis) {
  return { ...item, attention: attentionOf(item), unused: unusedOf(item).map(({ id }) => id) };
}

function table(items: readonly ItemAnalysis[]): string {
  if (items.length === 0) return `${t('items.none')}\n`;
  const head = [t('items.answers'), t('items.facility'), t('items.discrimination'), t('items.exercise')];
  return `${[head.join('  '), ...items.map(line)].join('\n')}\n`;
}

function line(item: ItemAnalysis): string {
  const { answers, facility, discrimination, title } = item;
  const share = facility === null ? '–' : percent(facility.value);
  const needs = attentionOf(item).map((one) => `\n    ${saysOf(one, item)}`);
  return `${[figure(answers), share, tells(discrimination), title].join('  ')}${needs.join('')}`;
}

function saysOf(attention: Attention, item: ItemAnalysis): string {
  if (attention === 'unused')
    return t('items.attention.unused', {
      options: unusedOf(item)
        .map(({ text }) => text)
        .join('; '),
    });
  if (attention === 'few') return t('items.attention.few', { least: enoughAnswers });
  return t(`items.attention.${attention}`);
}

function tells(discrimination: Figure): string {
  return discrimination.value === null ? t(`items.missing.${discrimination.why}`) : percent(discrimination.value);
}

function percent(value: number): string {
  return `${figure(Math.round(value * 100))} %`;
}
