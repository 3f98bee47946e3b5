/** `modulewright framework import FILE PATH... [--format case|csv|esco]`, `framework export FILE PATH [--format case|csv]` */

import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { idSource } from '../../shared/base/ids.ts';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { importFramework, outlineOf, readFramework, writeFramework } from '../../shared/frameworks/exchange.ts';
import { maxFileSize, maxNodes, type FrameworkFormat, type SourceFile } from '../../shared/frameworks/outline.ts';
import { isEmptyChange } from '../../shared/records/record.ts';
import { replaceFile } from '../core/part-files.ts';
import { guarded } from '../core/disk-failures.ts';
import { sparing } from '../core/project/database.ts';
import { whoIsHere } from './me.ts';
import { changeProgramme, withProgramme } from './open.ts';
import type { Outcome } from './report.ts';

interface Options {
  readonly format?: FrameworkFormat;
  readonly framework?: string;
  readonly json?: boolean;
}

/** Everything in one commit, or nothing. */
export function importFrameworkFile(
  path: string,
  from: readonly string[],
  { format, json = false }: Options,
): Promise<Outcome> {
  return changeProgramme(path, async ({ file, rev, records }) => {
    const files: SourceFile[] = [];
    for (const one of from) {
      const text = readText(resolve(one));
      if (!text.ok) return text;
      files.push({ name: basename(one), text: text.value });
    }
    const read = readFramework(files, format ?? null);
    if (!read.ok) return read;
    const { outline, losses, format: found } = read.value;
    const programme = records.children(null, 'programme')[0]?.id ?? '';
    const newId = idSource((length) => randomBytes(length));
    const at = new Date().toISOString();
    const { changes, result } = importFramework(records, { newId, programme, outline, format: found, at });
    if (!isEmptyChange(changes)) {
      const commit = { commit: randomUUID(), baseRev: rev, changes, typing: false, author: whoIsHere().author };
      const committed = await file.commit(commit);
      if (!committed.ok) return committed;
    }
    const { added, changed, removed } = result;
    const lost = losses.map(({ code, count }) => `${code} ${count}`).join(', ');
    process.stdout.write(
      json
        ? `${JSON.stringify({ title: outline.data.title, ...result, losses })}\n`
        : `${outline.data.title}: ${added} added, ${changed} changed, ${removed} removed${lost === '' ? '' : `; not kept as it was: ${lost}`}\n`,
    );
    return ok({ problems: losses.length > 0 });
  });
}

export function exportFrameworkFile(path: string, to: string, options: Options): Promise<Outcome> {
  return withProgramme(path, async ({ records }) => {
    const programme = records.children(null, 'programme')[0]?.id ?? '';
    const all = records.children(programme, 'framework');
    const wanted = options.framework;
    const chosen = all.find(({ id, data }) => wanted === undefined || id === wanted || data.title === wanted);
    const outline = chosen ? outlineOf(records, chosen.id) : null;
    if (!chosen || !outline) return fail('framework.unknown', { framework: wanted ?? '' });
    const format =
      options.format === 'csv' || (options.format === undefined && /^\.csv$/i.test(extname(to))) ? 'csv' : 'case';
    const target = resolve(to);
    const written = writeText(
      target,
      writeFramework(outline, format, chosen.data.importedAt ?? new Date(0).toISOString()),
    );
    if (!written.ok) return written;
    const result = { path: target, format, competences: outline.nodes.length };
    process.stdout.write(
      options.json ? `${JSON.stringify(result)}\n` : `${target}  ${format}  ${result.competences}\n`,
    );
    return ok({ problems: false });
  });
}

/** UTF-8 alone: other encodings are refused rather than guessed. */
function readText(path: string): Result<string> {
  return guarded(path, () => decoded(path));
}

function decoded(path: string): Result<string> {
  try {
    if (statSync(path).size > maxFileSize) return fail('framework.tooLarge', { most: maxNodes });
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)));
  } catch (error) {
    if (error instanceof TypeError) return fail('framework.encoding');
    throw error;
  }
}

function writeText(path: string, text: string): Result<null> {
  const spared = sparing(path);
  if (!spared.ok) return spared;
  return guarded(path, () =>
    replaceFile(path, (part) => {
      writeFileSync(part, text);
      return ok(null);
    }),
  );
}
