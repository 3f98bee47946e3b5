/** Where changes to a block are seen in its words: what of them is coloured there, and what stands between them without being there. */

import type { AnyRecord, RecordId, Records } from '../../records/record.ts';
import { flatText, textOf, textsOf } from '../texts.ts';
import { suggestionsIn } from './all.ts';
import type { Change, SeamChange, TextChange } from './change.ts';
import { changesOf } from './changes-of.ts';

/** Words that stand in the text. */
export interface WordMark {
  readonly is: 'added' | 'removed' | 'format';
  readonly change: Change;
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** Words that do not. */
export interface Ghost {
  readonly is: 'added' | 'removed';
  readonly change: Change;
  readonly field: string;
  readonly at: number;
  readonly text: string;
}

export interface Marks {
  readonly words: readonly WordMark[];
  readonly ghosts: readonly Ghost[];
}

const seam = '¶';

/** What people suggest about a record, or one of them, with what is made two at its end or joined with it. */
export function changesAbout(base: Records, id: RecordId, person: string | null): readonly Change[] {
  const all = suggestionsIn(base);
  const own = all.on(id).filter(({ data }) => person === null || data.by.id === person);
  const seams = own.flatMap((one) =>
    all.seams(one.id).flatMap(({ edge, whole }): readonly Change[] => {
      const other = edge === one.id ? base.get(whole) : undefined;
      return other?.kind === 'suggestion' ? changesOf(other, base).filter((change) => isSeamOf(change, id)) : [];
    }),
  );
  return [...own.flatMap((one) => changesOf(one, base)), ...seams];
}

function isSeamOf(change: Change, id: RecordId): change is SeamChange {
  return (change.kind === 'split' || change.kind === 'join') && change.other === id;
}

/** In the record as the programme has it. */
export function marksOnBase(record: AnyRecord, changes: readonly Change[]): Marks {
  const words: WordMark[] = [];
  const ghosts: Ghost[] = [];
  for (const change of changes) {
    if (change.kind === 'remove') words.push(...wholly('removed', record, change));
    else if (change.kind === 'format' && change.range)
      words.push({ is: 'format', change, field: change.field, start: change.range.from, end: change.range.to });
    else if (change.kind === 'text' && change.range) {
      const { field, range, added } = change;
      if (range.from < range.to) words.push({ is: 'removed', change, field, start: range.from, end: range.to });
      if (added.length > 0) ghosts.push({ is: 'added', change, field, at: range.to, text: flatText(added) });
    } else if (isSeamOf(change, record.id) && change.range)
      ghosts.push({
        is: change.kind === 'split' ? 'added' : 'removed',
        change,
        field: change.field,
        at: change.range.from,
        text: seam,
      });
  }
  return { words, ghosts };
}

/** In the record as one person would have it, with all of these changes of theirs. */
export function marksOnView(shown: AnyRecord, changes: readonly Change[]): Marks {
  const words: WordMark[] = [];
  const ghosts: Ghost[] = [];
  for (const change of changes) {
    if (change.kind === 'insert' || (change.kind === 'split' && change.target === shown.id))
      words.push(...wholly('added', shown, change));
  }
  const texts = changes.filter((change): change is Placed => isPlaced(change, shown.id));
  for (const [field, placed] of Map.groupBy(texts, (change) => change.field)) {
    const text = textOf(shown, field)?.text;
    if (text === undefined) continue;
    let shift = 0;
    for (const change of placed.toSorted((a, b) => a.range.from - b.range.from || a.range.to - b.range.to)) {
      const at = change.range.from + shift;
      if (change.kind === 'split') ghosts.push({ is: 'added', change, field, at: text.length, text: seam });
      else if (change.kind === 'join') ghosts.push({ is: 'removed', change, field, at, text: seam });
      else if (change.kind === 'format')
        words.push({ is: 'format', change, field, start: at, end: change.range.to + shift });
      else if ('added' in change) {
        const [removed, added] = [flatText(change.removed), flatText(change.added)];
        // Where others went on with the text it may stand elsewhere than counted: nothing is marked rather than other words.
        if (!text.startsWith(added, at)) break;
        if (removed !== '') ghosts.push({ is: 'removed', change, field, at, text: removed });
        if (added !== '') words.push({ is: 'added', change, field, start: at, end: at + added.length });
        shift += added.length - (change.range.to - change.range.from);
      }
    }
  }
  return { words, ghosts };
}

type Placed = (TextChange | SeamChange) & { readonly range: { readonly from: number; readonly to: number } };

function isPlaced(change: Change, id: RecordId): change is Placed {
  const isText = (change.kind === 'text' || change.kind === 'format') && change.conflict === null;
  return (isText || isSeamOf(change, id)) && 'range' in change && change.range !== null;
}

function wholly(is: WordMark['is'], record: AnyRecord, change: Change): readonly WordMark[] {
  return textsOf(record).flatMap(({ field, text }) =>
    text === '' ? [] : [{ is, change, field, start: 0, end: text.length }],
  );
}
