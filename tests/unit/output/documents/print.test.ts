/** Print, with a printer that does as it is told: numbers that settle, and files that are whole or not there. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportModule } from '../../../../electron/core/export/export-module.ts';
import { placesIn, reproducible } from '../../../../electron/core/export/printing/pdf-text.ts';
import type { Printer } from '../../../../electron/core/export/printing/printer.ts';
import type { ProjectFile } from '../../../../electron/core/project/project-file.ts';
import { fail, ok } from '../../../../shared/base/result.ts';
import { printDocument } from '../../../../shared/output/print/print-document.ts';
import { pdfOf, printerOf } from '../../../support/printer.ts';
import { projectIn, request } from '../project.ts';

let folder: string;
let project: ProjectFile;
let out: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-print-'));
  project = await projectIn(folder);
  out = join(folder, 'module.pdf');
});
afterEach(async () => {
  await project.close();
  rmSync(folder, { recursive: true, force: true });
});

const told = (text: string | undefined, place: string): string | undefined =>
  new RegExp(`data-place="${place}">(\\d+)<`).exec(text ?? '')?.[1];

describe('print', () => {
  it('is done again until no number of a page moves', async () => {
    // With its numbers in it the text is a page longer from the second print on.
    const printer = printerOf((prints) => ({ unit: 3, page: prints === 1 ? 3 : 12 }));
    const written = await exportModule(project, request(out, { format: 'pdf', printer }));
    expect(written).toMatchObject({ ok: true });
    expect(printer.texts.map((text) => told(text, 'page'))).toEqual(['00', '3', '12', '12']);
    expect(told(printer.texts.at(-1), 'unit')).toBe('3');
    expect(readFileSync(out, 'latin1')).toContain('data-place="page">12<');
  });

  it('is what two prints in a row have, where one of a browser differs by chance', async () => {
    let prints = 0;
    const printer = printerOf(() => {
      prints += 1;
      return { page: 3, [`by-chance-${prints === 3 ? 'other' : 'same'}`]: 1 };
    });
    expect(await exportModule(project, request(out, { format: 'pdf', printer }))).toMatchObject({ ok: true });
    expect(printer.texts).toHaveLength(5);
    expect(readFileSync(out, 'latin1')).toContain('by-chance-same');
  });

  it('ends where numbers would move for ever', async () => {
    const printer = printerOf((prints) => ({ page: 3 + (prints % 2) }));
    expect(await exportModule(project, request(out, { format: 'pdf', printer }))).toMatchObject({ ok: true });
    expect(printer.texts.length).toBeLessThan(10);
  });

  it('is refused in words where nothing prints, and where what prints does not', async () => {
    writeFileSync(out, 'the one before');
    const broken: Printer = {
      begin: async () =>
        ok({
          print: async () => fail('export.printFailed', { program: 'x', detail: 'y' }),
          close: async () => undefined,
        }),
    };
    const none: Printer = { begin: async () => fail('export.noPrinter') };
    for (const [printer, code] of [
      [undefined, 'export.noPrinter'],
      [none, 'export.noPrinter'],
      [broken, 'export.printFailed'],
    ] as const) {
      const result = await exportModule(project, request(out, { format: 'pdf', printer }));
      expect(result).toMatchObject({ ok: false, error: { code } });
      expect(readFileSync(out, 'utf8')).toBe('the one before');
      expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    }
  });

  it('is a plain failure on a full disk, with the older one whole', async ({ skip }) => {
    const small = join(folder, 'small');
    mkdirSync(small);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', small]);
    if (mounted.status !== 0) return skip('mounting a small disk needs rights that are missing here');
    try {
      const target = join(small, 'module.pdf');
      writeFileSync(target, 'older');
      const large = printerOf(() => ({}), 'x'.repeat(4_000_000));
      const result = await exportModule(project, request(target, { format: 'pdf', printer: large }));
      expect(result).toMatchObject({ error: { code: 'disk.full' } });
      expect(readdirSync(small)).toEqual(['module.pdf']);
      expect(readFileSync(target, 'utf8')).toBe('older');
    } finally {
      spawnSync('umount', [small]);
    }
  });

  it('closes its printer, whatever comes of it', async () => {
    let closed = 0;
    const printer: Printer = {
      begin: async () =>
        ok({
          print: async () => {
            throw new Error('a bug');
          },
          close: async () => void (closed += 1),
        }),
    };
    await expect(exportModule(project, request(out, { format: 'pdf', printer }))).rejects.toThrow('a bug');
    expect(closed).toBe(1);
    expect(existsSync(out)).toBe(false);
  });
});

describe('a PDF', () => {
  it('is the same on another day, from another machine and after other prints, in as many bytes', () => {
    const one = pdfOf({ page: 1 }, '/ID (node00000142) [(node00000147)]');
    const two = pdfOf({ page: 1 }, '/ID (node00000512) [(node00000613)]', '20301231');
    expect(reproducible(one)).toEqual(reproducible(two));
    expect(reproducible(one).byteLength).toBe(one.byteLength);
    const other = pdfOf({ page: 1 }, '/ID (node00000142) [(node00000142)]');
    expect(reproducible(other)).not.toEqual(reproducible(one));
  });

  it('tells where its places are, by any name', () => {
    expect(placesIn(pdfOf({ page: 2, 'unit-#C3#A4': 1 }, ''))).toEqual(
      new Map([
        ['page', 2],
        ['unit-ä', 1],
      ]),
    );
    expect(placesIn(Buffer.from('no PDF'))).toEqual(new Map());
  });
});

it('what runs along the edges of sheets cannot leave its place', () => {
  const running = '"} body{display:none} </style><script>1</script> \\ \n';
  const text = printDocument({ language: 'en', title: 'T', running, styles: [], body: 'x' });
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(text) ?? [];
  expect(text).not.toContain('<script>');
  expect(style.split('"')).toHaveLength(3);
});
