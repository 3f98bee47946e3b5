/** Writes `shared/words/keys.ts`: the keys of the words with what each takes, for the compiler. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { namesOf, partsOf, readCatalogues } from './catalogues.mjs';

/** Whether the file was another. */
export async function writeKeys(root) {
  const path = join(root, 'shared/words/keys.ts');
  const { author, learner, review, paper, sheet, platform } = readCatalogues(root);
  const text = await format(
    `/** The keys of the words, with what their sentences take: written by \`build/words.mjs\` from the English catalogues. */

import type { Value } from './message.ts';

/** Nothing to be given. */
export type None = object;

/** A number, or one as it is written in the language. */
export type Count = Value;

export interface AuthorWords {
${Object.entries(author.en).map(member).join('\n')}
}

export interface LearnerWords {
${Object.entries(learner.en).map(member).join('\n')}
}

export interface ReviewWords {
${Object.entries(review.en).map(member).join('\n')}
}

export interface PaperWords {
${Object.entries(paper.en).map(member).join('\n')}
}

export interface SheetWords {
${Object.entries(sheet.en).map(member).join('\n')}
}

export interface PlatformWords {
${Object.entries(platform.en).map(member).join('\n')}
}
`,
    { parser: 'typescript', printWidth: 120, singleQuote: true },
  );
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return false;
  writeFileSync(path, text);
  return true;
}

function member([key, sentence]) {
  const names = [...namesOf(partsOf(sentence))];
  const taken = names.map(([name, counted]) => `readonly ${name}: ${counted ? 'Count' : 'Value'}`);
  return `readonly ${JSON.stringify(key)}: ${taken.length === 0 ? 'None' : `{ ${taken.join('; ')} }`};`;
}
