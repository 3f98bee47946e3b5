/** Language tags mean something, and the player speaks the module's language (WCAG 3.1.1, 3.1.2). */

import { languagesIn } from '../../blocks/mentions.ts';
import { closestLearnerLanguage, spokenAs } from '../../words/learner-languages.ts';
import type { RecordId } from '../../records/record.ts';
import { pagesWithBlocks, type Check } from './check.ts';
import { finding, type Finding } from '../../base/finding.ts';

export const language: Check = {
  id: 'language',
  run(records, module) {
    const tag = module.data.language;
    if (!isLegal(tag)) return [invalid(tag, module.id)];
    const found: Finding[] = pagesWithBlocks(records, module.id).flatMap(({ blocks }) =>
      blocks.flatMap(({ id, data }) =>
        languagesIn(data)
          .filter((fragment) => !isLegal(fragment))
          .map((fragment) => invalid(fragment, id)),
      ),
    );
    if (spokenAs(tag) === null) {
      found.push(finding('module.playerLanguage', 'hint', module.id, { tag, player: closestLearnerLanguage(tag) }));
    }
    return found;
  },
};

function invalid(tag: string, where: RecordId): Finding {
  return finding('language.invalid', 'error', where, { tag });
}

/** Well-formed as BCP 47 has it. */
function isLegal(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
