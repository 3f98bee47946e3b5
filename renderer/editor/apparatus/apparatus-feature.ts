/** What the apparatus of texts brings: terms, footnotes, citations and formulas at the caret, and the lists of terms and works. */

import { whenOpen, whenWritable, type CommandContext } from '../../shell/command.ts';
import type { Feature } from '../../shell/feature.ts';
import type { PageSlate } from '../slate-types.ts';
import { canMark, openCite, openFootnote, openFormula, openList, openTerm, useApparatus } from './dialog-state.ts';

/** Whether a caret stands in the text of a page. */
const writing = (context: CommandContext): boolean => whenWritable(context) && canMark(useApparatus.getState().editor);

export const apparatusFeature: Feature = {
  commands: [
    {
      id: 'term',
      group: 'insert',
      label: 'command.term',
      keys: ['Mod+Shift+G'],
      when: writing,
      run: () => inText((editor) => openTerm(editor)),
    },
    {
      id: 'footnote',
      group: 'insert',
      label: 'command.footnote',
      keys: ['Mod+Shift+F'],
      when: writing,
      run: () => inText(openFootnote),
    },
    {
      id: 'cite',
      group: 'insert',
      label: 'command.cite',
      keys: ['Mod+Shift+L'],
      when: writing,
      run: () => inText(openCite),
    },
    {
      id: 'formula',
      group: 'insert',
      label: 'command.formula',
      keys: ['Mod+Shift+E'],
      when: writing,
      run: () => inText(openFormula),
    },
    { id: 'glossary', group: 'programme', label: 'command.glossary', when: whenOpen, run: () => openList('glossary') },
    {
      id: 'references',
      group: 'programme',
      label: 'command.references',
      when: whenOpen,
      run: () => openList('references'),
    },
  ],
  guide: {
    toRecord(_records, { id, kind }) {
      if (kind !== 'term' && kind !== 'reference') return false;
      openList(kind === 'term' ? 'glossary' : 'references', id);
      return true;
    },
  },
};

function inText(run: (editor: PageSlate) => void): void {
  const { editor } = useApparatus.getState();
  if (editor) run(editor);
}
