/** What libraries keep private and the product uses all the same: in one place each, of one version, and still there. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { typeset, type TypesetNode } from '../../shared/blocks/math/typesetter.ts';
import '../../shared/blocks/math/temml.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const uses = [
  { library: 'react-aria', place: 'renderer/ui/announcer.ts', use: /'react-aria[\w-]*\/private\// },
  { library: 'temml', place: 'shared/blocks/math/temml.ts', use: /\btemml\.__\w+/ },
];

const files = ['shared', 'electron', 'renderer'].flatMap((place) =>
  readdirSync(`${root}${place}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${place}/${name.replaceAll('\\', '/')}`),
);

describe.each(uses)('what $library keeps private', ({ library, place, use }) => {
  it('is used in one place', () => {
    expect(files.filter((path) => use.test(readFileSync(`${root}${path}`, 'utf8')))).toEqual([place]);
  });

  it('is of the one version that was tried', () => {
    const { devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
      devDependencies: Readonly<Record<string, string>>;
    };
    const installed = JSON.parse(readFileSync(`${root}node_modules/${library}/package.json`, 'utf8')) as {
      version: string;
    };
    expect(devDependencies[library]).toBe(installed.version);
  });
});

it('the tree of a formula has the nodes that are read of it', () => {
  const nodes = (node: TypesetNode): readonly TypesetNode[] => [node, ...(node.children ?? []).flatMap(nodes)];
  const tree = typeset('\\frac{a}{b}', true);
  const all = tree ? nodes(tree) : [];
  expect(all.map(({ type }) => type)).toEqual(expect.arrayContaining(['math', 'mfrac', 'mi']));
  expect(all.flatMap(({ text }) => (text === undefined ? [] : [text]))).toEqual(expect.arrayContaining(['a', 'b']));
});

it('the announcer puts words into the live region of their urgency', async () => {
  const { window } = new JSDOM('<!doctype html><body></body>');
  for (const name of ['document', 'HTMLElement', 'navigator'] as const) vi.stubGlobal(name, window[name]);
  vi.stubGlobal('window', window);
  onTestFinished(() => void vi.unstubAllGlobals());
  const { announceTo } = await import('../../renderer/ui/announcer.ts');
  announceTo('polite', 'Moved: 1 of 3');
  announceTo('assertive', 'Nothing was saved.');
  const heard = (urgency: string) => window.document.querySelector(`[aria-live="${urgency}"]`)?.textContent;
  await vi.waitFor(
    () => expect([heard('polite'), heard('assertive')]).toEqual(['Moved: 1 of 3', 'Nothing was saved.']),
    60_000,
  );
});
