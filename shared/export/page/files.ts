/** The files every package of ours shares, whatever standard wraps them. */

import type { PackageEntry } from '../package-tree.ts';
import { exercisesOf, type ModuleView } from '../module-view.ts';
import { contentScript, type Standard } from './content.ts';
import { moduleDocument } from './document.ts';

export const launchPage = 'index.html';

/** The page, its content, the player with the exercise types the module uses, and its media. Not yet sorted. */
export function pageFiles(view: ModuleView, standard: Standard): readonly PackageEntry[] {
  const types = [...new Set(exercisesOf(view).map((exercise) => exercise.data.type))].sort();
  const scripts = ['content.js', ...types.map((type) => `player/exercise-${type}.js`), 'player/player.js'];
  const styles = ['player/player.css'];
  return [
    { path: launchPage, kind: 'text', text: moduleDocument(view, scripts, styles) },
    { path: 'content.js', kind: 'text', text: contentScript(view, standard) },
    ...[...scripts.slice(1), ...styles].map((path): PackageEntry => ({ path, kind: 'asset', asset: path })),
    ...uniqueMedia(view),
  ];
}

function uniqueMedia(view: ModuleView): readonly PackageEntry[] {
  const byPath = new Map<string, PackageEntry>();
  for (const { path, data } of view.files) {
    const { sha256, size, crc32, mime } = data;
    byPath.set(path, { path, kind: 'media', sha256, size, crc32, mime });
  }
  return [...byPath.values()];
}
