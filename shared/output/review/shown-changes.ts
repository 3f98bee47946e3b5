/** The other words that were suggested in a module so far, with what became of them: so each reviewer sees it of their own. */

import type { InlineNode } from '../../blocks/inline.ts';
import type { RecordId, RecordOf, Records } from '../../records/record.ts';
import { anchorOn, placeOf } from '../../review/anchor.ts';
import { suggestionsIn } from '../../review/suggestions/all.ts';
import { changesOf } from '../../review/suggestions/changes-of.ts';
import { planOfSuggestion, settleRecord, type FoundInRecord } from '../../review/suggestions/record-plan.ts';
import { flatText } from '../../review/texts.ts';
import type { ShownChange } from './review-data.ts';

type Suggestion = RecordOf<'suggestion'>;

type IsShown = (record: RecordId, field: string) => boolean;

/** What no text has, as an option that is now right, is not among them, nor what is in a text that is not shown. */
export function shownChanges(records: Records, module: RecordId, isShown: IsShown): readonly ShownChange[] {
  return suggestionsIn(records)
    .all.filter(({ data }) => placeOf(records, data.target).module === module)
    .flatMap((suggestion) => [...openIn(suggestion, records, isShown), ...decidedIn(suggestion, records, isShown)]);
}

function openIn(suggestion: Suggestion, records: Records, isShown: IsShown): readonly ShownChange[] {
  return changesOf(suggestion, records).flatMap((change) => {
    const record = records.get(change.target);
    if (change.kind !== 'text' || !record || !isShown(record.id, change.field)) return [];
    const { field, range, removed, added } = change;
    const at = range && { field, start: range.from, end: range.to };
    const anchor = anchorOn(records, record, at);
    return [{ ...commonOf(suggestion, change.name), anchor, ...wordsOf(removed, added), outcome: null }];
  });
}

/** As they were suggested: the words are not in the programme any more, or not as they were. */
function decidedIn(suggestion: Suggestion, records: Records, isShown: IsShown): readonly ShownChange[] {
  const decisions = records.children(suggestion.id, 'decision');
  const plan = planOfSuggestion(suggestion);
  const record = records.get(suggestion.data.target);
  if (decisions.length === 0 || plan?.is !== 'edit' || !record) return [];
  const found: FoundInRecord[] = [];
  const no = (): boolean => false;
  settleRecord(plan, plan.before, { taken: no, isOpen: () => true, picked: no, tell: (one) => void found.push(one) });
  return found.flatMap((one) => {
    const decision = decisions.find(({ data }) => data.change === one.name)?.data;
    if (one.is !== 'words' || !decision || !isShown(record.id, one.spot.field)) return [];
    const { verdict, words, by } = decision;
    return [
      {
        ...commonOf(suggestion, one.name),
        anchor: anchorOn(records, record, null),
        ...wordsOf(one.removed, one.added),
        outcome: { verdict, words, by: by.name },
      },
    ];
  });
}

/** A suggestion of one change has its name: who gave it back knows it again. */
function commonOf({ id, data: { by, at } }: Suggestion, name: string): Pick<ShownChange, 'id' | 'by' | 'at'> {
  return { id: `${id} ${name}`, by: { id: by.id, name: by.name }, at };
}

function wordsOf(removed: readonly InlineNode[], added: readonly InlineNode[]) {
  return { removed: flatText(removed), added: flatText(added) };
}
