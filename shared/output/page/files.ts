/** The files every package of ours shares, whatever standard wraps them. */

import { apparatusIn } from '../../blocks/mentions.ts';
import { isExercise } from '../../blocks/exercises.ts';
import { blockType } from '../../blocks/registry.ts';
import { lookFiles } from '../look/package-look.ts';
import { exercisesOf, filesShown, pagesOf, type FileView, type ModuleView } from '../module-view.ts';
import type { PackageEntry } from '../package-tree.ts';
import { captionsEntry, captionsPath } from './captions.ts';
import type { Standard } from '../tracking/standard.ts';
import { contentScript, type Telling } from './content.ts';
import { moduleDocument } from './document.ts';
import { hasClearLetters } from './reading.ts';

export const launchPage = 'index.html';

/** The fonts of the design with their licence: what the player's style names, however little of it a module uses. */
export const fontFiles = [
  'inter-latin-ext.woff2',
  'inter-latin.woff2',
  'inter-licence.txt',
  'source-serif-latin-ext-italic.woff2',
  'source-serif-latin-ext.woff2',
  'source-serif-latin-italic.woff2',
  'source-serif-latin.woff2',
  'source-serif-licence.txt',
];

const fonts = fontFiles.map((name) => `player/fonts/${name}`);

/** Letters that a learner may choose, where the module is written in such. */
const clearLetters = ['clear-latin-ext.woff2', 'clear-latin.woff2', 'clear-licence.txt'].map(
  (name) => `player/fonts/${name}`,
);

/** The page, its content, the player with what the types in use bring, and its media. Not yet sorted. */
export function pageFiles(view: ModuleView, standard: Standard, telling: Telling = {}): readonly PackageEntry[] {
  const { page, shared } = sharingFiles(view, standard, { ...telling, folder: '', toShared: '' });
  return [...page, ...shared];
}

/** Where a page lies that shares files with others: its folder, and the way from there to what is shared. */
export interface Place extends Telling {
  readonly folder: string;
  readonly toShared: string;
  /** A page around it speaks to the platform. */
  readonly within?: boolean;
}

/** The files of a page that are its own, and those that any other page may have too. */
export function sharingFiles(
  view: ModuleView,
  standard: Standard,
  { folder, toShared, within = false, ...telling }: Place,
): { readonly page: readonly PackageEntry[]; readonly shared: readonly PackageEntry[] } {
  const { scripts, styles } = playerFiles(view, within ? 'within' : standard);
  const isClear = hasClearLetters(view.data.language);
  const there = (path: string): string => toShared + path;
  const reached = (file: FileView): FileView => ({ ...file, path: there(file.path) });
  const logo = view.logo && { ...view.logo, file: reached(view.logo.file) };
  const seen = { ...view, files: view.files.map(reached), logo };
  const look = lookFiles(view);
  const styled = [...styles, ...look.map((file) => file.path)];
  const document = moduleDocument(seen, ['content.js', ...scripts.map(there)], styled.map(there));
  return {
    page: [
      { path: `${folder}${launchPage}`, kind: 'text', text: document },
      { path: `${folder}content.js`, kind: 'text', text: contentScript(view, standard, telling) },
    ],
    shared: [
      ...[...scripts, ...styles, ...fonts, ...(isClear ? clearLetters : [])].map((path): PackageEntry => ({
        path,
        kind: 'asset',
        asset: path,
      })),
      ...look,
      ...uniqueMedia(view, there),
    ],
  };
}

/** The player's files for a module: its own, and those of each type in use. Scripts in running order. */
function playerFiles(
  view: ModuleView,
  tracking: Standard | 'within',
): { readonly scripts: readonly string[]; readonly styles: readonly string[] } {
  const datas = pagesOf(view).flatMap((page) => page.blocks.map(({ data }) => data));
  // A formula between words is set like one on a line of its own.
  const formulas = datas.some((data) => apparatusIn(data).some(({ type }) => type === 'formula'));
  const exercises = unique(exercisesOf(view).map(({ data }) => data.type));
  const others = unique([...datas.map(({ type }) => type), ...(formulas ? ['math' as const] : [])]);
  const clear = hasClearLetters(view.data.language) ? ['player/clear.css'] : [];
  const designs = pagesOf(view).some(({ design }) => design !== 'column') ? ['player/designs.css'] : [];
  const bringing = (part: 'script' | 'style') => [
    ...exercises.filter((type) => blockType({ type }).brings?.[part]).map((type) => `player/exercise-${type}`),
    ...others
      .filter((type) => !isExercise({ type }) && blockType({ type }).brings?.[part])
      .map((type) => `player/block-${type}`),
  ];
  return {
    scripts: ['player/player.js', ...bringing('script').map((name) => `${name}.js`), `player/tracking-${tracking}.js`],
    styles: ['player/player.css', ...clear, ...designs, ...bringing('style').map((name) => `${name}.css`)],
  };
}

function unique<T extends string>(names: readonly T[]): readonly T[] {
  return [...new Set(names)].sort();
}

/** Captions go with a script besides: a page from a disk can read them in no other way. It says of which file as its page does. */
function uniqueMedia(view: ModuleView, there: (path: string) => string): readonly PackageEntry[] {
  return mediaEntries(view).flatMap((entry) => {
    if (entry.kind !== 'media' || entry.mime !== 'text/vtt') return [entry];
    const script = captionsEntry(there(entry.path), entry.sha256, entry.size);
    return [entry, { ...script, path: captionsPath(entry.path) }];
  });
}

/** The files of the programme that it shows, each once. */
export function mediaEntries(view: ModuleView): readonly PackageEntry[] {
  const byPath = new Map<string, PackageEntry>();
  for (const { path, data } of filesShown(view)) {
    const { sha256, size, crc32, mime } = data;
    byPath.set(path, { path, kind: 'media', sha256, size, crc32, mime });
  }
  return [...byPath.values()];
}
