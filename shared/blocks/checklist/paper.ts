/** A worksheet in a document: boxes to tick, and lines for what is to be entered. */

import type { OnPaper } from '../../exercise/seam.ts';
import type { Piece } from '../../flow/flow.ts';
import { paragraph, said } from '../../flow/pieces.ts';
import { exerciseText } from '../../words/learner.ts';
import { own } from '../inline-paper.ts';
import { askedOnPaper, noteOnPaper } from '../../exercise/frame-paper.ts';
import type { Checklist, ChecklistRow } from './schema.ts';
import { sectionsOf } from './sections.ts';

export const checklistPaper: OnPaper<Checklist> = {
  onPaper: (data, context) => {
    const { name, date } = exerciseText('checklist', context.playerLanguage);
    return askedOnPaper(
      data,
      '',
      context,
      paragraph([
        ...own(`${name}: `, context),
        { type: 'blank', room: 'words' },
        ...own(`   ${date}: `, context),
        { type: 'blank', room: 'words' },
      ]),
      ...sectionsOf(data.rows).flatMap(({ title, rows }) => [
        ...(title ? [paragraph(title.text, 'panel', true), ...noteOnPaper(title.note)] : []),
        ...rows.flatMap(rowOnPaper),
      ]),
    );
  },
  keyOnPaper: () => [],
};

function rowOnPaper({ kind, text, note }: ChecklistRow): readonly Piece[] {
  const about = noteOnPaper(note);
  switch (kind) {
    case 'section':
      return [];
    case 'tick':
      return [{ is: 'list', sign: 'any', items: [{ words: text, ...(about.length > 0 ? { inside: about } : {}) }] }];
    case 'line':
    case 'text':
      return [paragraph(text, 'plain', true), ...about, { is: 'room', lines: kind === 'text' ? 4 : 1 }];
    case 'number':
    case 'date':
      return [paragraph([...text, ...said('  '), { type: 'blank', room: 'words' }]), ...about];
  }
}
