/** Captions as a script: a browser loads no `<track>` from a folder on disk, but it does run a script from there. */

import { scriptJson } from '../../base/json.ts';
import type { PackageEntry } from '../package-tree.ts';

/** Where the script of a captions file lies, for the exporter and for the player that asks for it. */
export function captionsPath(captions: string): string {
  return `${captions}.js`;
}

/** The script beside a captions file of the programme. */
export function captionsEntry(captions: string, sha256: string, size: number): PackageEntry {
  return { path: captionsPath(captions), kind: 'captions', captions, sha256, size };
}

/** The text of that script: gives WebVTT to the player under the path of its file. */
export function captionsScript(captions: string, text: string): string {
  return `(globalThis.modulewrightCaptions ??= {})[${scriptJson(captions)}] = ${scriptJson(text)};\n`;
}
