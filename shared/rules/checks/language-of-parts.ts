/** What is written in another script than the module's language says which language it is (WCAG 3.1.2). */

import { finding, type Finding } from '../../base/finding.ts';
import { runsOf } from '../../blocks/mentions.ts';
import { pagesWithBlocks, type Check } from './check.ts';

export const languageOfParts: Check = {
  id: 'language-of-parts',
  run(records, module) {
    const own = scriptOf(module.data.language);
    const foreign = own === null ? null : scripts.filter((script) => !own.includes(script));
    if (!foreign) return [];
    const words = new RegExp(
      foreign.map((script) => `(?:\\p{Script=${script}}[\\p{Script=${script}}\\p{M}]{2,}\\s*)+`).join('|'),
      'u',
    );
    return pagesWithBlocks(records, module.id).flatMap(({ blocks }) =>
      blocks.flatMap(({ id, data }): Finding[] => {
        const unmarked = runsOf(data).flatMap((inline) =>
          inline.flatMap((node) => ('type' in node ? node.children : [node])),
        );
        const found = unmarked.flatMap(({ text, lang }) => (lang === undefined ? (words.exec(text)?.[0] ?? []) : []));
        const [first] = found;
        return first === undefined ? [] : [finding('language.unmarked', 'warning', id, { words: first.trim() })];
      }),
    );
  },
};

/** Three letters on end are a word; one or two are a symbol, as in a formula. */
const scripts = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew'] as const;

/** The scripts that its readers read without being told, or null where it is none of these. Latin is met in all of them, as names. */
function scriptOf(language: string): readonly string[] | null {
  const script = { Latn: 'Latin', Cyrl: 'Cyrillic', Grek: 'Greek', Arab: 'Arabic', Hebr: 'Hebrew' }[
    maximized(language) ?? ''
  ];
  return script === undefined ? null : ['Latin', script];
}

/** What is no language at all is told by another check. */
function maximized(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script;
  } catch {
    return undefined;
  }
}
