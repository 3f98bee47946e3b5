/** Which keys the sources say: by a literal, by a template whose holes are words of the sources, or by reading a member. */

import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Visitor, parseSync } from 'vite';

/** Tests use no words: a key that only they know is known to nobody. */
const layers = ['shared', 'electron', 'renderer'];

/**
 * Whether a key of a catalogue is used. Words for authors are said by their whole key; those for learners, reviewers, paper, sheets and platforms are
 * read as members of one object, of exercises by the last part of the key.
 */
export function usesOf(root) {
  const found = { literals: new Set(), read: new Set(), named: new Set(), templates: [] };
  for (const file of layers.flatMap((layer) => sources(join(root, layer)))) collect(file, found);
  const words = new Set([...found.literals, ...found.named]);
  const read = (key) => [found.literals, found.read].some((said) => said.has(key.split('.').at(-1))) || composed(key);
  const composed = (key) => found.templates.some((parts) => fits(key, parts, words));
  return {
    author: (key) => found.literals.has(key) || composed(key),
    learner: read,
    review: read,
    paper: read,
    sheet: read,
    platform: read,
  };
}

function sources(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) && !path.endsWith(join('words', 'keys.ts')) ? [path] : [];
  });
}

function collect(file, { literals, read, named, templates }) {
  const { program } = parseSync(file, readFileSync(file, 'utf8'));
  const name = ({ key, computed }) => !computed && key.type === 'Identifier' && named.add(key.name);
  new Visitor({
    Literal: ({ value }) => typeof value === 'string' && literals.add(value),
    TemplateLiteral: ({ quasis }) => templates.push(quasis.map(({ value }) => value.cooked ?? '')),
    MemberExpression: ({ property, computed }) =>
      !computed && property.type === 'Identifier' && read.add(property.name),
    ObjectPattern: ({ properties }) =>
      properties.forEach(({ key, computed }) => !computed && key?.type === 'Identifier' && read.add(key.name)),
    Property: name,
    TSPropertySignature: name,
  }).visit(program);
}

/** Whether a key is one of the sentences of a template; one of holes and dots alone could be any and says nothing. */
function fits(key, parts, words) {
  const [head, ...rest] = parts;
  if (!parts.some((part) => /\w/.test(part)) || !key.startsWith(head)) return false;
  const from = (at, parts) => {
    if (parts.length === 0) return at === key.length;
    for (let end = at + 1; end <= key.length; end += 1) {
      if (key.startsWith(parts[0], end) && words.has(key.slice(at, end)) && from(end + parts[0].length, parts.slice(1)))
        return true;
    }
    return false;
  };
  return from(head.length, rest);
}
