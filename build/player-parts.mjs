/** What the scripts of a package have in common, in the player's script once: a type's own script finds it there. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What many types and the player have in common: in a package once, in the player's script, which runs before theirs. */
const common = [
  ...['dom', 'numbers', 'print', 'said', 'shuffle'].map((name) => `player/${name}.ts`),
  ...['answer-text', 'assign', 'assign.dom', 'choice.dom', 'drag.dom', 'number-signs', 'share'].map(
    (name) => `exercise/${name}.ts`,
  ),
].map((path) => join(root, 'shared', path).replaceAll('\\', '/'));

/** Every function of theirs, which has a place in the player's list. */
const shared = common.flatMap((path) => {
  const names = [...readFileSync(path, 'utf8').matchAll(/^export (?:function|const) (\w+)/gm)];
  return names.map(([, name]) => ({ path, name }));
});

const prefix = '\0common:';

/** Imports of what is common become what stands in its place in the player's list. */
export const fromPlayer = {
  name: 'common-from-player',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found && common.includes(found.id) ? { id: prefix + found.id, moduleSideEffects: false } : null;
  },
  load(id) {
    if (!id.startsWith(prefix)) return null;
    const places = shared.map(({ path, name }, place) => (prefix + path === id ? { name, place } : null));
    return places
      .filter(Boolean)
      .map(({ name, place }) => `export const ${name} = modulewrightCommon[${place}];`)
      .join('\n');
  },
};

/** The player with what these scripts have of it, and nothing that none has. */
export function withCommon(entry, scripts) {
  const used = new Set(
    scripts.flatMap((text) => [...text.matchAll(/modulewrightCommon\[(\d+)\]/g)]).map(([, place]) => +place),
  );
  const named = shared.map(({ path, name }, place) => (used.has(place) ? { path, name, as: `part${place}` } : null));
  const imports = named.flatMap((one) =>
    one ? `import { ${one.name} as ${one.as} } from ${JSON.stringify(one.path)};\n` : [],
  );
  const list = named.slice(0, Math.max(...used) + 1).map((one) => one?.as ?? '');
  const code = `${imports.join('')}globalThis.modulewrightCommon = [${list.join(',')}];\nimport ${JSON.stringify(entry)};`;
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
