/** `modulewright published | rebuild`: what was published of a programme, and any of it made again. */

import { resolve } from 'node:path';
import { fail, ok } from '../../shared/base/result.ts';
import { numbered, numberOf, optionsFrom, publicationsIn, type Publication } from '../../shared/output/publications.ts';
import type { Records } from '../../shared/records/record.ts';
import { version } from '../core/version.ts';
import { withProgramme } from './open.ts';

import type { Outcome } from './report.ts';
import { momentOf, t } from './say-groups.ts';
import { writing } from './writing.ts';

interface JsonOption {
  readonly json?: boolean;
}

export function printPublished(path: string, { json = false }: JsonOption): Promise<Outcome> {
  return withProgramme(path, async ({ records }) => {
    const all = publicationsIn(records);
    if (json)
      process.stdout.write(
        `${JSON.stringify(
          all.map((one) => plain(records, all, one)),
          null,
          2,
        )}\n`,
      );
    else
      process.stdout.write(
        all.length === 0 ? `${t('replace.none')}\n` : all.map((one) => line(records, all, one)).join(''),
      );
    return ok({ problems: false });
  });
}

function plain(records: Records, all: readonly Publication[], publication: Publication) {
  const { by, module, against, language: _language, chosen: _chosen, ...data } = publication.data;
  const held = all.find(({ id }) => id === against);
  return {
    number: numberOf(all, publication),
    module: codeOf(records, module),
    ...data,
    options: optionsFrom(publication.data),
    by: by?.name ?? null,
    against: held ? numberOf(all, held) : null,
  };
}

function line(records: Records, all: readonly Publication[], publication: Publication): string {
  const { module, format, at, by, file, size, sha256, revision } = publication.data;
  const said = [codeOf(records, module) ?? '–', format, momentOf(at), by?.name ?? '', file, `${size} bytes`];
  const number = String(numberOf(all, publication)).padStart(4);
  return `${[number, ...said.filter(Boolean)].join('  ')}\n      sha256 ${sha256}  ${t('replace.revision', { revision })}\n`;
}

function codeOf(records: Records, module: string): string | null {
  const record = records.get(module);
  return record?.kind === 'module' ? record.data.code : null;
}

interface RebuildOptions extends JsonOption {
  readonly out: string;
}

/** Problems where it comes out as something else than it was. */
export function rebuild(path: string, number: string, options: RebuildOptions, assets: string): Promise<Outcome> {
  return withProgramme(path, async ({ file, records }) => {
    const publication = numbered(publicationsIn(records), number);
    if (!publication) return fail('publication.unknown', { number });
    const { module, format, revision, sha256, app } = publication.data;
    const { exportModule } = await import('../core/export/export-module.ts');
    const out = resolve(options.out);
    const request = { module, format, options: optionsFrom(publication.data), revision, out, assets };
    const written = await writing((how) => exportModule(file, { ...request, ...how }));
    if (!written.ok) return written;
    const { size, sha256: now } = written.value.file;
    const same = now === sha256;
    const result = { path: out, size, sha256: now, same, app, madeBy: version };
    const other = app === version ? t('replace.otherBytes') : t('replace.otherVersion', { app, version });
    const text = `${out}  ${size} bytes  sha256 ${now}\n${same ? t('replace.sameBytes') : other}\n`;
    process.stdout.write(options.json ? `${JSON.stringify(result)}\n` : text);
    return ok({ problems: !same });
  });
}
