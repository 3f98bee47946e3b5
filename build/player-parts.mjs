/** What the scripts of a package have in common, in the player's script once: a type's own script finds it there. */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What many types and the player have in common: in a package once, in the player's script, which runs before theirs. */
const common = [
  ...['dom', 'print', 'said', 'shuffle'].map((name) => `player/${name}.ts`),
  ...['answer-text', 'assign', 'assign.dom', 'choice.dom', 'drag.dom', 'share'].map((name) => `exercise/${name}.ts`),
].map((path) => join(root, 'shared', path).replaceAll('\\', '/'));

/** Imports of what is common become the place where the player has put it. */
export const fromPlayer = {
  plugin: {
    name: 'common-from-player',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && common.includes(found.id) ? { id: found.id, external: 'absolute' } : null;
    },
  },
  globals: Object.fromEntries(common.map((path, place) => [path, `modulewrightCommon[${place}]`])),
};

/** The player with what is common. */
export function withCommon(entry) {
  const names = common.map((_, place) => `part${place}`);
  const imports = common.map((path, place) => `import * as ${names[place]} from ${JSON.stringify(path)};\n`);
  const code = `${imports.join('')}globalThis.modulewrightCommon = [${names.join(', ')}];\nimport ${JSON.stringify(entry)};`;
  return virtual(`virtual:${entry}`, code);
}

/** A module that is no file. */
export function virtual(id, code) {
  return {
    id,
    plugin: {
      name: 'player-registration',
      resolveId: (source) => (source === id ? `\0${id}` : null),
      load: (source) => (source === `\0${id}` ? code : null),
    },
  };
}
