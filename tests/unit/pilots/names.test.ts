/** No name of a participant leaves by accident: whatever is made of a programme for others has none, in whatever somebody wrote it. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportPlatform } from '../../../electron/core/export/export-platform.ts';
import type { ProjectFile } from '../../../electron/core/project/project-file.ts';
import { createSample } from '../../../electron/core/project/sample.ts';
import { unwrap } from '../../../shared/base/result.ts';
import { formatIds } from '../../../shared/output/formats/index.ts';
import { sheetsHtml } from '../../../shared/output/pilot/as-html.ts';
import { buildForm } from '../../../shared/output/pilot/form/build-form.ts';
import { reportFlow } from '../../../shared/output/pilot/report/report-flow.ts';
import { reportTable } from '../../../shared/output/pilot/report/report-table.ts';
import { reportView } from '../../../shared/output/pilot/report/report-view.ts';
import { sheetNames } from '../../../shared/output/pilot/sheet-names.ts';
import { sheetView } from '../../../shared/output/pilot/sheet-view.ts';
import { sheetsFlow } from '../../../shared/output/pilot/sheets.ts';
import { reviewReport } from '../../../shared/output/review-report/index.ts';
import { buildReviewFile } from '../../../shared/output/review/build-review-file.ts';
import { buildWordReview } from '../../../shared/output/review/word/build-word-review.ts';
import { RecordTable, type RecordOf } from '../../../shared/records/record.ts';
import { reviewCopyOf } from '../../../shared/review/review-copy.ts';
import { templateOf } from '../../../shared/templates/template-of.ts';
import { formatOf } from '../../support/formats.ts';
import { participant, pilotModule, unnamed } from '../../support/piloted.ts';
import { sampleRecords } from '../../support/sample.ts';
import { assets } from '../output/project.ts';

const table = new RecordTable(sampleRecords);
const module = sampleRecords.find(({ kind, id }) => kind === 'module' && id === 'b1')?.id ?? '';
const added = pilotModule(table, module);
const session = added.find((one): one is RecordOf<'pilot'> => one.kind === 'pilot');
const [programme] = table.children(null, 'programme');
if (!session || !programme) throw new Error('no session');

/** What there is to leave: else nothing could. */
it('is there to leave: in notes of the run, of the session and in every question that takes words', () => {
  const written = JSON.stringify(added);
  expect(written.split(participant).length - 1).toBeGreaterThan(20);
  expect(written.split(unnamed).length - 1).toBeGreaterThan(20);
});

describe('no participant is named', () => {
  it.each(formatIds)('in a module as %s', (id) => {
    const format = formatOf(id);
    expect(JSON.stringify(format.build(table, module, format.defaults))).not.toContain(participant);
  });

  it('in review files, copies, documents, reports and templates', () => {
    const options = { exercises: 'key', facilitator: true } as const;
    const asked = { module, request: null, language: 'en', revision: 1, options } as const;
    const brought = { script: { text: '', hash: '' }, style: { text: '', hash: '' } };
    const made = [
      buildReviewFile(table, { ...asked, media: new Map(), brought }),
      buildWordReview(table, asked),
      reviewCopyOf(table, module, { request: null, revision: 1 }),
      templateOf(table, { id: module, name: 'B1', description: '' }),
      templateOf(table, { id: programme.id, name: 'All', description: '' }),
      ...(['docx', 'html', 'csv', 'jsonld'] as const).map((as) => reviewReport(table, module, as, 'en')),
    ];
    for (const one of made) {
      expect(one).not.toBeNull();
      expect(JSON.stringify(one)).not.toContain(participant);
    }
  });

  it('in sheets and forms of the session, but for the plan of whoever leads it', () => {
    const view = sheetView(table, session.id, 'en');
    if (!view) throw new Error('no sheets');
    const sheets = sheetNames.filter((name) => name !== 'plan');
    expect(sheetsHtml(sheetsFlow(view, sheets), '')).not.toContain(participant);
    const brought = { script: { text: '', hash: '' }, style: { text: '', hash: '' } };
    const form = buildForm(view, { sheet: 'observer', programme: programme.id, pilot: session.id, brought });
    expect(form).not.toContain(participant);
  });

  it('in pilot reports and their tables, which have what names nobody', () => {
    const view = reportView(table, [session.id], { language: 'en', now: '2026-05-05T08:00:00.000Z' });
    if (!view) throw new Error('no report');
    for (const made of [sheetsHtml(reportFlow(view), ''), reportTable(table, [session])]) {
      expect(made).toContain(unnamed);
      expect(made).not.toContain(participant);
    }
  });

  describe('on a platform', () => {
    let folder: string;
    let project: ProjectFile;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'mw-names-'));
      project = unwrap(await createSample(join(folder, 'p.mwp'), assets));
      const { rev } = unwrap(await project.snapshot());
      const changes = { puts: [...added], removes: [] };
      unwrap(await project.commit({ commit: 'piloted', baseRev: rev, changes, typing: false, author: '' }));
    });
    afterAll(async () => {
      await project.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it('in any of its files', async () => {
      const out = join(folder, 'site');
      const { signal } = new AbortController();
      const asked = {
        formats: ['md'],
        languages: ['en', 'lv'],
        preview: true,
        address: null,
        out,
        assets,
        signal,
      } as const;
      const statuses = ['approved', 'pilot', 'draft', 'in review'] as const;
      unwrap(await exportPlatform(project, { ...asked, statuses, onProgress: () => undefined }));
      const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
        statSync(join(out, name)).isFile(),
      );
      expect(files.some((name) => name.includes('b1'))).toBe(true);
      for (const name of files) expect(readFileSync(join(out, name), 'latin1')).not.toContain(participant);
    });
  });
});
