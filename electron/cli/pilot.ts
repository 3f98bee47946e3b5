/** `modulewright pilot list | sheets | form | report`: the pilot sessions of a programme, the sheets that one takes, what came of them. */

import { resolve } from 'node:path';
import { fail, ok } from '../../shared/base/result.ts';
import type { FilledSheet } from '../../shared/model/pilots/sheet.ts';
import type { ReportForm } from '../../shared/output/pilot/report/report-forms.ts';
import { sheetNames, type SheetForm, type SheetName } from '../../shared/output/pilot/sheet-names.ts';
import { inOrder, type PilotSession } from '../../shared/pilots/sessions.ts';
import { recordOf, type Records } from '../../shared/records/record.ts';
import { closestLanguage, type InterfaceLanguage } from '../../shared/words/languages.ts';
import { moduleOf } from './module-of.ts';
import { withProgramme } from './open.ts';
import { language as spoken, type Outcome } from './report.ts';
import { t } from './say-groups.ts';
import { writing } from './writing.ts';

interface ListOptions {
  readonly module?: string;
  readonly json?: boolean;
}

export function listPilots(path: string, { module: code, json = false }: ListOptions): Promise<Outcome> {
  return withProgramme(path, async ({ records }) => {
    const module = code === undefined ? undefined : moduleOf(records, code);
    if (code !== undefined && !module) return fail('module.unknown', { module: code });
    const listed = numbered(records).filter(({ session }) => !module || session.data.module === module.id);
    const plain = listed.map(({ number, session }) => plainSession(records, number, session));
    const text = plain.length === 0 ? `${t('sheets.noSessions')}\n` : plain.map(line).join('');
    process.stdout.write(json ? `${JSON.stringify(plain, null, 2)}\n` : text);
    return ok({ problems: false });
  });
}

interface SheetOptions {
  /** As `pilot list` numbers it. */
  readonly session: string;
  readonly sheets?: readonly SheetName[];
  readonly as: SheetForm;
  readonly language?: InterfaceLanguage;
  readonly out: string;
  readonly json?: boolean;
}

export function writePilotSheets(path: string, options: SheetOptions, assets: string): Promise<Outcome> {
  return withProgramme(path, async ({ file, records }): Promise<Outcome> => {
    const found = numbered(records).find(({ number }) => String(number) === options.session);
    if (!found) return fail('sheets.noSession', { pilot: options.session });
    const { id: pilot, data } = found.session;
    const { writeSheets } = await import('../core/pilot/write-sheets.ts');
    const out = resolve(options.out);
    const { sheets = sheetNames, as, language = closestLanguage(data.language) } = options;
    const written = await writing(({ printer }) =>
      writeSheets(file, { pilot, sheets, as, language, out, assets, printer }),
    );
    if (!written.ok) return written;
    const { size } = written.value;
    const result = { path: out, size, session: found.number, sheets, as, language };
    process.stdout.write(options.json ? `${JSON.stringify(result)}\n` : `${out}  ${size} bytes\n`);
    return ok({ problems: false });
  });
}

interface FormOptions extends Pick<SheetOptions, 'session' | 'language' | 'out' | 'json'> {
  readonly sheet: FilledSheet;
}

export function writePilotForm(path: string, options: FormOptions, assets: string): Promise<Outcome> {
  return withProgramme(path, async ({ file, records }): Promise<Outcome> => {
    const found = numbered(records).find(({ number }) => String(number) === options.session);
    if (!found) return fail('sheets.noSession', { pilot: options.session });
    const { writeForm } = await import('../core/pilot/write-form.ts');
    const out = resolve(options.out);
    const { sheet, language = closestLanguage(found.session.data.language) } = options;
    const written = await writeForm(file, { pilot: found.session.id, sheet, language, out, assets });
    if (!written.ok) return written;
    const { size } = written.value;
    const result = { path: out, size, session: found.number, sheet, language };
    process.stdout.write(options.json ? `${JSON.stringify(result)}\n` : `${out}  ${size} bytes\n`);
    return ok({ problems: false });
  });
}

interface ReportOptions extends Pick<SheetOptions, 'language' | 'out' | 'json'> {
  readonly session?: string;
  readonly module?: string;
  readonly partner?: string;
  readonly as: ReportForm;
}

export function writePilotReport(path: string, options: ReportOptions, assets: string): Promise<Outcome> {
  return withProgramme(path, async ({ file, records }): Promise<Outcome> => {
    const { session: wanted, module: code, partner, as, language = spoken } = options;
    const module = code === undefined ? undefined : moduleOf(records, code);
    if (code !== undefined && !module) return fail('module.unknown', { module: code });
    const found = numbered(records).filter(
      ({ number, session: { data } }) =>
        (wanted === undefined || String(number) === wanted) &&
        (!module || data.module === module.id) &&
        (partner === undefined || data.partner.trim().toLowerCase() === partner.trim().toLowerCase()),
    );
    if (found.length === 0) return fail('sheets.noSession', { pilot: wanted ?? '' });
    const { writeReport } = await import('../core/pilot/write-report.ts');
    const out = resolve(options.out);
    const pilots = found.map(({ session }) => session.id);
    const written = await writing(({ printer }) => writeReport(file, { pilots, as, language, out, assets, printer }));
    if (!written.ok) return written;
    const { size } = written.value;
    const result = { path: out, size, sessions: found.map(({ number }) => number), as, language };
    process.stdout.write(options.json ? `${JSON.stringify(result)}\n` : `${out}  ${size} bytes\n`);
    return ok({ problems: false });
  });
}

/** In the order in which they are held; all of a programme, so that a number names the same one whatever is listed. */
export function numbered(records: Records): readonly { readonly number: number; readonly session: PilotSession }[] {
  const [programme] = records.children(null, 'programme');
  const all = inOrder(records.children(programme?.id ?? null, 'pilot'));
  return all.map((session, index) => ({ number: index + 1, session }));
}

function plainSession(records: Records, number: number, { id, data }: PilotSession) {
  const { stage, level, place, partner, country, days, participants, language, delivery, ran } = data;
  const module = recordOf(records, 'module', data.module);
  return {
    number,
    id,
    module: module?.data.code ?? null,
    stage,
    level,
    days: days.map(({ date }) => date),
    place,
    partner,
    country,
    participants,
    language,
    delivery,
    ran: ran?.name ?? null,
  };
}

function line({ number, module, stage, days, place, partner }: ReturnType<typeof plainSession>): string {
  const [day] = days;
  return `${[number, module ?? '–', t(`pilots.${stage}`), day ?? '–', place, partner].join('  ').trimEnd()}\n`;
}
