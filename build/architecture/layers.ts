/** The one direction of dependency: the layers of each part from the ground up, and what imports what. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Layer {
  readonly name: string;
  /** What of the part belongs to it; a file belongs to the first layer that its path fits. */
  readonly paths: RegExp;
  readonly holds: string;
}

const layer = (name: string, holds: string, paths = new RegExp(`^${name}/`)): Layer => ({ name, holds, paths });

export const layers = {
  shared: [
    layer('base', 'results, failures, findings, ids, writing of HTML, XML and CSV'),
    layer('player', 'the runtime inside a package', /^player\/|\.dom\.ts$/),
    layer('store', 'records of any kind: table, changes, validation'),
    layer('model', 'what a field is, and the shape of each kind'),
    layer('words', 'everything a person reads, by language', /^words\/(?!salvage)/),
    layer('blocks', 'every type of block and exercise, on a screen and in a document', /^(blocks|exercise|flow)\//),
    layer('records', 'the kinds of record and their rules'),
    layer('edit', 'commands over records: structure, copies, find'),
    layer('review', 'threads on the words, suggestions, and what comes back'),
    layer('rules', 'checks, coverage and workload'),
    layer('pilots', 'sessions in which modules are tried, and how their days are planned'),
    layer('tracking', 'how each standard words an answer', /^output\/tracking\//),
    layer('output', 'module → page → package; a folder for each format'),
    layer('frameworks', 'frameworks of competences in and out'),
    layer('simulator', 'a learning platform to try packages in'),
    layer('import', 'what other tools write'),
    layer('sample', 'the sample programme as text'),
    layer('templates', 'programmes and modules to begin with'),
    layer('ipc', 'the calls between screens and core', /^ipc\/|^words\/salvage/),
  ],
  electron: [
    layer('core', 'all that touches the disk'),
    layer('shells', 'desktop, browser and terminal', /^(browser|desktop|cli)\//),
  ],
  renderer: [
    layer('core', 'calls over the wire'),
    layer('i18n', 'words, numbers and dates as this person reads them'),
    layer('ui', 'the kit'),
    layer('document', 'the open programme, undo, what waits to be saved'),
    layer('shell', 'what is looked at; registries of commands and dialogs'),
    layer('editor', 'the page editor'),
    layer('blocks', 'how a type is seen and edited'),
    layer('review', 'threads beside the words'),
    layer('templates', 'choosing and keeping templates'),
    layer('simulator', 'trying a package'),
    layer('workspaces', 'plan, write, review, publish'),
    layer('app', 'puts it together; nobody imports it', /^app\/|^main\.tsx$/),
  ],
} as const satisfies Readonly<Record<string, readonly Layer[]>>;

export type Part = keyof typeof layers;
export const parts = Object.keys(layers) as Part[];

export interface Import {
  readonly from: string;
  readonly to: string;
}

/** Every import of one file of the product by another, types included: who knows a type knows its place. */
export function importsOfAll(): readonly Import[] {
  return parts.flatMap((part) => filesIn(join(root, part)).flatMap(importsOf));
}

export function partOf(path: string): string {
  return path.slice(0, path.indexOf('/'));
}

/** The place of a file's layer from the ground up; -1 where it has none. */
export function layerOf(part: Part, path: string): number {
  const within = path.slice(part.length + 1);
  return layers[part].findIndex(({ paths }) => paths.test(within));
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function importsOf(path: string): readonly Import[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].flatMap(([, name = '']) => {
    const to = resolve(dirname(path), name);
    return existsSync(to) ? [{ from: relative(root, path), to: relative(root, to) }] : [];
  });
}
