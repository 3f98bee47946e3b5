/** Proof that nothing for the facilitator alone is in a learner's package: the package is made and searched. */

import { contentScript } from '../export/page/content.ts';
import { moduleDocument } from '../export/page/document.ts';
import { moduleView } from '../export/module-view.ts';
import { escapeText } from '../base/html.ts';
import { pagesWithBlocks, type Check } from './check.ts';

/** Shorter passages may well occur in a learner's text on their own account. */
const telling = 25; // characters

export const facilitator: Check = {
  id: 'facilitator',
  run(records, module) {
    const view = moduleView(records, module.id, { language: null, audience: 'learner' });
    if (!view) return [];
    const output = moduleDocument(view, [], []) + contentScript(view);
    return pagesWithBlocks(records, module.id).flatMap(({ blocks }) =>
      blocks.flatMap(({ id, data }) => {
        if (data.type !== 'activity') return [];
        const secrets = [...data.facilitatorNotes.split('\n'), ...data.steps.map((step) => step.text)];
        const leaked = secrets.find(
          (line) => line.trim().length >= telling && output.includes(escapeText(line.trim())),
        );
        return leaked === undefined
          ? []
          : [
              {
                code: 'facilitator.leak',
                severity: 'error',
                where: id,
                params: { words: leaked.slice(0, 80) },
              } as const,
            ];
      }),
    );
  },
};
