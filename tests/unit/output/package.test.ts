/** A whole package on disk: the same bytes every time, everything in it, and nothing left when it cannot be written. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { everyPage } from '../../../shared/model/programme/completions.ts';
import { unwrap } from '../../../shared/base/result.ts';
import { exportModule } from '../../../electron/core/export/export-module.ts';
import { createSample } from '../../../electron/core/project/sample.ts';
import { scorm12 } from '../../../shared/output/formats/scorm12/index.ts';
import { captionsScript } from '../../../shared/output/page/captions.ts';
import { schemaErrors } from '../../oracles/scorm12-xsd.ts';
import { readZip } from '../../oracles/zip.ts';
import { vtt } from '../../support/media.ts';
import { everyBlock, notes, picture, step } from './programme.ts';
import { assets, noisePicture, projectIn, request } from './project.ts';

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-export-'));
  out = join(folder, 'B1.zip');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Everything in the folder but the programme itself. */
const leftovers = () => readdirSync(folder).filter((name) => !name.startsWith('p.mwp'));

describe('an exported package', () => {
  it('is valid, and the same bytes in another folder, time zone and process', async () => {
    const path = join(folder, 'sample.mwp');
    const sample = unwrap(await createSample(path, assets));
    const here = unwrap(await exportModule(sample, request(out, { module: 'b1' })));
    await sample.close();
    const files = await readZip(out);
    const text = (path: string) => files.get(path)?.toString('utf8');
    expect(scorm12.inspect({ paths: [...files.keys()], text })).toEqual([]);
    expect(await schemaErrors(text('imsmanifest.xml') ?? '')).toEqual([]);
    const child = fileURLToPath(new URL('export.child.ts', import.meta.url));
    for (const [index, zone] of ['Pacific/Kiritimati', 'America/Anchorage'].entries()) {
      const other = join(folder, `elsewhere ${index}`);
      mkdirSync(other);
      const there = join(other, 'Another name.zip');
      const env = { ...process.env, TZ: zone, LANG: 'lv_LV.UTF-8' };
      const run = spawnSync(process.execPath, [child, path, 'b1', there], { env, encoding: 'utf8', cwd: other });
      expect(run.stderr).toBe('');
      expect(JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '')).toEqual({ ok: true, value: here });
      expect(readFileSync(there).equals(readFileSync(out))).toBe(true);
    }
  });

  it('holds every planned file whole, for other zip readers too', async () => {
    const bytes = noisePicture(3_000_001);
    const project = await projectIn(folder, { bytes });
    const written = unwrap(await exportModule(project, request(out)));
    await project.close();
    expect(readFileSync(out).byteLength).toBe(written.file.size);
    const files = await readZip(out);
    expect([...files.keys()]).toEqual([...files.keys()].sort());
    const image = [...files.keys()].find((path) => /^media\/.*\.png$/.test(path));
    expect(files.get(image ?? '')?.equals(bytes)).toBe(true);
    expect(files.get('index.html')?.toString()).toContain('Clusters &amp; you');
    expect(files.get('player/player.js')?.equals(readFileSync(join(assets, 'player/player.js')))).toBe(true);
    const captions = [...files.keys()].find((path) => path.endsWith('.vtt')) ?? '';
    expect(files.get(`${captions}.js`)?.toString()).toBe(captionsScript(captions, vtt.toString()));
    const tested = spawnSync('python3', ['-m', 'zipfile', '-t', out], { encoding: 'utf8' });
    if (!tested.error) expect(tested.stdout).toContain('Done testing');
    expect(leftovers()).toEqual(['B1.zip']);
  });

  it('reports progress by bytes, up to the whole', async () => {
    const project = await projectIn(folder, { bytes: noisePicture(2_500_000) });
    const seen: { phase: string; done: number; total: number }[] = [];
    unwrap(await exportModule(project, request(out, { onProgress: (progress) => seen.push(progress) })));
    await project.close();
    for (const phase of ['write', 'verify']) {
      const mine = seen.filter((progress) => progress.phase === phase);
      expect(mine.map(({ done }) => done)).toEqual(mine.map(({ done }) => done).toSorted((a, b) => a - b));
      expect(mine.at(-1)?.done).toBe(mine.at(-1)?.total);
    }
  });

  it('holds nothing that is the facilitator’s', async () => {
    const hidden = everyBlock.map((block) =>
      block.type === 'activity'
        ? { ...block, title: 'Only here', participants: 'Not for print', inPackage: false }
        : block,
    );
    const project = await projectIn(folder, { sketch: { blocks: [...everyBlock, ...hidden] } });
    unwrap(await exportModule(project, request(out)));
    await project.close();
    const text = [...(await readZip(out)).values()].map((bytes) => bytes.toString('utf8')).join('\n');
    expect(text).toContain('Draw who works with whom.');
    for (const secret of [
      notes,
      step,
      'Tables apart',
      'Large paper',
      'Groups of three',
      'Only here',
      'Not for print',
    ]) {
      expect(text).not.toContain(secret);
    }
  });

  it('replaces the package before it', async () => {
    writeFileSync(out, 'older');
    const project = await projectIn(folder);
    unwrap(await exportModule(project, request(out)));
    await project.close();
    expect((await readZip(out)).size).toBeGreaterThan(5);
  });

  it('speaks the language that was asked for', async () => {
    const project = await projectIn(folder, { sketch: { module: { language: 'da' } } });
    const nav = async (language: string | null) => {
      unwrap(await exportModule(project, request(out, { options: { language } })));
      return /<nav[^>]*>/.exec((await readZip(out)).get('index.html')?.toString() ?? '')?.[0];
    };
    expect(await nav(null)).toContain('Indhold');
    for (const tag of ['lv', 'LV', 'Lv-lv']) expect(await nav(tag)).toContain('Saturs');
    await project.close();
  });
});

describe('an export that cannot be', () => {
  it.each([
    ['an unknown format', { format: 'constructor' }, 'format.unknown'],
    ['an unknown module', { module: 'unit' }, 'module.unknown'],
    ['an unknown option', { options: { colour: 'red' } }, 'options.invalid'],
    ['an unknown preset', { options: { preset: 'nobody' } }, 'options.invalid'],
    ['a language without words', { options: { language: 'tr' } }, 'language.unsupported'],
    ['a tag that ends in its dash', { options: { language: 'da-' } }, 'language.unsupported'],
    ['several languages in one word', { options: { language: 'da,sv' } }, 'language.unsupported'],
  ])('is refused for %s', async (_name, overrides, code) => {
    const project = await projectIn(folder);
    expect(await exportModule(project, request(out, overrides))).toMatchObject({ error: { code } });
    await project.close();
    expect(leftovers()).toEqual([]);
  });

  it('is refused while the checks find errors, with their number', async () => {
    const project = await projectIn(folder, { sketch: { module: { passMark: null }, blocks: [] } });
    expect(await exportModule(project, request(out))).toMatchObject({
      error: { code: 'export.blocked', params: { count: 1, first: 'passing.noMark' } },
    });
    await project.close();
  });

  it('leaves the older package alone when it is cancelled, at every step', async () => {
    writeFileSync(out, 'older');
    const project = await projectIn(folder, { bytes: noisePicture(3_000_000) });
    const steps: string[] = [];
    unwrap(
      await exportModule(project, request(join(folder, 'count.zip'), { onProgress: ({ phase }) => steps.push(phase) })),
    );
    rmSync(join(folder, 'count.zip'));
    expect(new Set(steps)).toEqual(new Set(['build', 'write', 'verify']));
    for (const stop of steps.keys()) {
      const cancel = new AbortController();
      let at = 0;
      const onProgress = () => {
        if (at++ === stop) cancel.abort();
      };
      const result = await exportModule(project, request(out, { signal: cancel.signal, onProgress }));
      expect([stop, result]).toMatchObject([stop, { error: { code: 'export.cancelled' } }]);
      expect(readFileSync(out, 'utf8')).toBe('older');
      expect(leftovers()).toEqual(['B1.zip']);
    }
    await project.close();
  });

  const spoiled: [string, string, string][] = [
    ['other bytes in a picture', 'UPDATE media_chunk SET bytes = zeroblob(length(bytes))', 'media.damaged'],
    ['a shorter picture', 'DELETE FROM media_chunk WHERE seq = 1', 'media.damaged'],
    ['no picture', 'DELETE FROM media_chunk; DELETE FROM media', 'media.missing'],
  ];
  it.each(spoiled)('names %s and leaves nothing', async (_name, sql, code) => {
    const project = await projectIn(folder, { bytes: noisePicture(1_500_000) });
    const db = new Database(project.path);
    db.exec(sql);
    db.close();
    expect(await exportModule(project, request(out))).toMatchObject({ error: { code } });
    await project.close();
    expect(leftovers()).toEqual([]);
  });

  it('names a drawing whose bytes are not those that were taken in', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>');
    const project = await projectIn(folder, { bytes: svg });
    unwrap(await exportModule(project, request(out)));
    expect([...(await readZip(out)).entries()].find(([path]) => path.endsWith('.svg'))?.[1].equals(svg)).toBe(true);
    rmSync(out);
    const db = new Database(project.path);
    db.prepare('UPDATE media_chunk SET bytes = ?').run(Buffer.from(svg.toString().replace('M0 0h9', 'M0 0v9')));
    db.close();
    expect(await exportModule(project, request(out))).toMatchObject({ error: { code: 'media.damaged' } });
    await project.close();
    expect(leftovers()).toEqual([]);
  });

  it('is a plain failure when the folder is gone, the target is a folder, or the name is too long', async () => {
    const project = await projectIn(folder);
    mkdirSync(join(folder, 'folder.zip', 'in'), { recursive: true });
    const targets = [join(folder, 'no', 'B1.zip'), join(folder, 'folder.zip'), join(folder, `${'x'.repeat(300)}.zip`)];
    const codes = [];
    for (const target of targets) {
      const result = await exportModule(project, request(target));
      codes.push(result.ok ? 'written' : result.error.code);
    }
    expect(codes).toEqual(['file.unreachable', 'file.unreachable', 'file.unreachable']);
    await project.close();
    expect(leftovers()).toEqual(['folder.zip']);
  });

  it('is a plain failure on a full disk, with the older package whole', async ({ skip }) => {
    const small = join(folder, 'small');
    mkdirSync(small);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', small]);
    if (mounted.status !== 0) return skip('mounting a small disk needs rights that are missing here');
    try {
      const project = await projectIn(folder, { bytes: noisePicture(4_000_000) });
      const target = join(small, 'B1.zip');
      writeFileSync(target, 'older');
      expect(await exportModule(project, request(target))).toMatchObject({ error: { code: 'disk.full' } });
      expect(readdirSync(small)).toEqual(['B1.zip']);
      expect(readFileSync(target, 'utf8')).toBe('older');
      await project.close();
    } finally {
      spawnSync('umount', [small]);
    }
  });

  it('sweeps what a killed export left in the folder, and nothing else', async () => {
    const project = await projectIn(folder);
    unwrap(await exportModule(project, request(out)));
    const { partPath } = await import('../../../electron/core/part-files.ts');
    const mine = partPath(folder);
    const dead = mine.replace(`-${process.pid}-`, '-4194304-');
    const elsewhere = mine.replace(/modulewright-[0-9a-f]{8}/, 'modulewright-00000000');
    for (const path of [mine, dead, elsewhere, join(folder, '.other.part')]) writeFileSync(path, 'part');
    unwrap(await exportModule(project, request(out)));
    await project.close();
    expect(existsSync(dead)).toBe(false);
    expect([mine, elsewhere, join(folder, '.other.part')].every((path) => existsSync(path))).toBe(true);
  });

  it('is stopped by the checks before a picture without a record can go missing', async () => {
    const project = await projectIn(folder, {
      sketch: {
        resource: picture,
        blocks: [{ ...everyBlock[9], resource: 'nowhere' } as (typeof everyBlock)[number]],
        module: { passMark: null, completion: everyPage },
      },
    });
    expect(await exportModule(project, request(out))).toMatchObject({ error: { params: { first: 'image.missing' } } });
    await project.close();
  });
});
