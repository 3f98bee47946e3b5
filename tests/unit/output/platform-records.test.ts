/** What machines are told of a platform: records, index and feed, each held to the rules of its vocabulary, and to what lies on the disk. */

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportPlatform, type PlatformRequest } from '../../../electron/core/export/export-platform.ts';
import type { ProjectFile } from '../../../electron/core/project/project-file.ts';
import { createSample } from '../../../electron/core/project/sample.ts';
import { unwrap } from '../../../shared/base/result.ts';
import { children, readXml } from '../../../shared/base/xml.ts';
import type { AnyRecord } from '../../../shared/records/record.ts';
import { assets } from './project.ts';

let folder: string;
let project: ProjectFile;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-records-'));
  project = unwrap(await createSample(join(folder, 'p.mwp'), assets));
});
afterEach(async () => {
  await project.close();
  rmSync(folder, { recursive: true, force: true });
});

async function make(name: string, more: Partial<PlatformRequest> = {}): Promise<string> {
  const out = join(folder, name);
  unwrap(
    await exportPlatform(project, {
      statuses: ['approved', 'pilot', 'draft'],
      formats: ['md', 'scorm12'],
      languages: ['en'],
      preview: true,
      address: null,
      out,
      assets,
      signal: new AbortController().signal,
      onProgress: () => undefined,
      ...more,
    }),
  );
  return out;
}

type Json = Readonly<Record<string, unknown>>;

const json = (path: string): Json => JSON.parse(readFileSync(path, 'utf8')) as Json;
const recordsIn = (out: string): readonly (Json & { readonly file: string })[] =>
  readdirSync(join(out, 'modules')).map((id) => {
    const file = join(out, 'modules', id, 'record.json');
    return { ...json(file), file };
  });

/** By type, what schema.org 29 knows of it: its own, and of LearningResource and Course those of CreativeWork and Thing, too. */
const known: Readonly<Record<string, readonly string[]>> = {
  LearningResource: (
    'url identifier name description inLanguage educationalLevel audience timeRequired teaches educationalAlignment provider isPartOf ' +
    'creativeWorkStatus datePublished workExample encoding courseCode coursePrerequisites numberOfCredits'
  ).split(' '),
  EducationalAudience: ['educationalRole'],
  StructuredValue: ['value', 'unitText'],
  DefinedTerm: ['termCode', 'name'],
  AlignmentObject: ['alignmentType', 'targetName', 'targetUrl', 'educationalFramework'],
  Organization: ['name'],
  CreativeWork: ['name'],
  WebPage: ['url'],
  MediaObject: ['name', 'contentUrl', 'encodingFormat', 'contentSize', 'sha256'],
};

/** Members that no type of theirs has, and values that say nothing. */
function faults(value: unknown, at: string): readonly string[] {
  if (Array.isArray(value)) return value.length === 0 ? [`${at} is empty`] : value.flatMap((one) => faults(one, at));
  if (typeof value === 'string') return value.trim() === '' ? [`${at} is blank`] : [];
  if (typeof value !== 'object' || value === null) return value === null ? [`${at} is null`] : [];
  const [type = ''] = [(value as { readonly '@type'?: string | readonly string[] })['@type'] ?? ''].flat();
  return Object.entries(value).flatMap(([name, held]) => {
    if (name.startsWith('@')) return [];
    return known[type]?.includes(name) ? faults(held, `${at}.${name}`) : [`${at}.${name}`];
  });
}

/** Every address in it. */
function addressesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, held]) =>
    ['@id', 'url', 'contentUrl'].includes(name) && typeof held === 'string' ? [held] : addressesIn(held),
  );
}

async function approve(id: string, at: string): Promise<void> {
  const { rev, records } = unwrap(await project.snapshot());
  const programme = records.find(({ kind }) => kind === 'programme');
  const module = records.find((record) => record.id === id) as AnyRecord;
  const data = { module: id, to: 'approved', by: null, at, why: '', revision: rev };
  const puts = [
    { ...module, data: { ...module.data, status: 'approved' } },
    { id: `s${id}`, kind: 'status', parent: programme?.id, order: `V${at}`, data },
  ] as unknown as readonly AnyRecord[];
  unwrap(await project.commit({ commit: at, baseRev: rev, changes: { puts, removes: [] }, typing: false, author: '' }));
}

describe('the record of a module', () => {
  it('says in the words of schema.org what is on its page, and leads to what lies there', async () => {
    const out = await make('site');
    const all = recordsIn(out);
    expect(all).toHaveLength(7);
    for (const { file, ...record } of all) {
      expect(faults(record, String(record['courseCode']))).toEqual([]);
      for (const address of addressesIn(record))
        expect([address, existsSync(new URL(address, pathToFileURL(file)))]).toEqual([address, true]);
    }
    const b2 = all.find((one) => one['courseCode'] === 'B2');
    expect(b2).toMatchObject({ '@context': 'https://schema.org/', inLanguage: 'en' });
    expect(b2?.['timeRequired']).toMatch(/^PT\d+M$/);
    expect(readFileSync(join(b2?.file ?? '', '..', 'index.html'), 'utf8')).toContain('href="record.json"');
  });

  it('has whole addresses where the platform has one', async () => {
    const address = 'https://clusters.example/catalogue/';
    const out = await make('web', { address });
    for (const { file: _file, ...record } of recordsIn(out))
      for (const one of addressesIn(record)) {
        expect(one.startsWith(address)).toBe(true);
        expect(existsSync(join(out, one.slice(address.length)))).toBe(true);
      }
  });
});

describe('the index', () => {
  it('names every module once, with its page and its record', async () => {
    const out = await make('site');
    const { modules } = json(join(out, 'index.json')) as {
      modules: readonly { page: string; record: string; id: string }[];
    };
    expect(new Set(modules.map(({ id }) => id)).size).toBe(7);
    for (const { page, record } of modules)
      for (const path of [page, record]) expect(existsSync(join(out, path))).toBe(true);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('href="index.json"');
  });
});

describe('the feed', () => {
  it('is none as long as no module says when it came to its status', async () => {
    const out = await make('site');
    expect(existsSync(join(out, 'feed.atom'))).toBe(false);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).not.toContain('feed.atom');
  });

  it('has what RFC 4287 asks for, the newest first, and stays as it is', async () => {
    const { records } = unwrap(await project.snapshot());
    const [first, second] = records.filter(({ kind }) => kind === 'module').map(({ id }) => id);
    await approve(first ?? '', '2026-03-01T08:00:00.000Z');
    await approve(second ?? '', '2026-04-01T08:00:00.000Z');
    const out = await make('site');
    const text = readFileSync(join(out, 'feed.atom'), 'utf8');
    const feed = readXml(text);
    if (typeof feed === 'string') throw new Error(feed);
    const all = [feed, ...children(feed, 'entry')];
    const [ids, updated] = ['id', 'updated'].map((name) =>
      all.map((one) => children(one, name).map((held) => held.text)),
    );
    expect(new Set(ids?.flat()).size).toBe(3);
    expect(ids?.every(([id]) => id?.startsWith('tag:modulewright.org,2026:platform/'))).toBe(true);
    expect(updated).toEqual([['2026-04-01T08:00:00.000Z'], ['2026-04-01T08:00:00.000Z'], ['2026-03-01T08:00:00.000Z']]);
    for (const one of all) expect(children(one, 'title')).toHaveLength(1);
    expect(children(children(feed, 'author')[0], 'name')).toHaveLength(1);
    for (const [, href] of text.matchAll(/href="([^"]+)"/g)) expect(existsSync(join(out, href ?? ''))).toBe(true);
    await make('site');
    expect(readFileSync(join(out, 'feed.atom'), 'utf8')).toBe(text);
  });
});
