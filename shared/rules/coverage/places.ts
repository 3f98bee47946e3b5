/** Where goals can be aligned in a module: its pages and, on them, what learners answer or do together. Read once per look. */

import type { BlockData } from '../../blocks/registry.ts';
import { blockText } from '../../blocks/registry.ts';
import { candidates } from '../../edit/candidates.ts';
import { inlineText } from '../../blocks/inline.ts';
import { isExercise } from '../../blocks/exercises.ts';
import type { RecordId, RecordOf, Records } from '../../records/record.ts';
import { levelsOf, type LevelRange } from './levels.ts';

export interface Place {
  readonly id: RecordId;
  readonly kind: 'page' | 'exercise' | 'activity' | 'test' | 'other';
  /** The page it is or is on. */
  readonly page: RecordId;
  /** Whether that page is a bank. */
  readonly inBank: boolean;
  /** Title, question or first words. */
  readonly label: string;
  /** Points it adds to the module's score; an exercise in a bank has its share of the tests that may draw it. */
  readonly marks: number;
  readonly levels: LevelRange | null;
}

export interface PagePlace extends Place {
  readonly unit: RecordId;
  readonly blocks: readonly Place[];
}

/** Every page in reading order with every block on it. */
export function placesOf(records: Records, module: RecordId): readonly PagePlace[] {
  const pages = records
    .children(module, 'unit')
    .flatMap((unit) => records.children(unit.id, 'page').map((page) => ({ unit: unit.id, page })));
  const shares = bankShares(records, pages);
  return pages.map(({ unit, page }) => {
    const inBank = page.data.use === 'bank';
    const blocks = records.children(page.id, 'block').map(({ id, data }): Place => {
      const { kind, label, levels, marks } = factsOf(data);
      return { id, kind, page: page.id, inBank, label, levels, marks: inBank ? (shares.get(id) ?? 0) : marks };
    });
    const { title } = page.data;
    return { id: page.id, kind: 'page', unit, page: page.id, inBank, label: title, marks: 0, levels: null, blocks };
  });
}

export type Facts = Pick<Place, 'kind' | 'label' | 'levels' | 'marks'>;

const known = new WeakMap<BlockData, Facts>();

/** What a block says of itself, kept by the identity of its data: an edit reads one again. Marks are those outside a bank. */
export function factsOf(data: BlockData): Facts {
  const kept = known.get(data);
  if (kept) return kept;
  const found: Facts = { kind: kindOf(data), label: labelOf(data), levels: levelsOf(data), marks: marksOf(data) };
  known.set(data, found);
  return found;
}

function kindOf(data: BlockData): Place['kind'] {
  if (isExercise(data)) return 'exercise';
  return data.type === 'activity' || data.type === 'test' ? data.type : 'other';
}

function labelOf(data: BlockData): string {
  const words = isExercise(data)
    ? inlineText(data.prompt)
    : data.type === 'activity' || data.type === 'test'
      ? data.title
      : blockText(data);
  return (words.trim().split('\n')[0] ?? '').slice(0, 200);
}

/** A test has no marks of its own here: they are its exercises'. */
function marksOf(data: BlockData): number {
  return isExercise(data) ? data.points * data.weight : 0;
}

function bankShares(
  records: Records,
  pages: readonly { readonly page: RecordOf<'page'> }[],
): ReadonlyMap<RecordId, number> {
  const shares = new Map<RecordId, number>();
  for (const { page } of pages) {
    for (const { data } of records.children(page.id, 'block')) {
      if (data.type !== 'test') continue;
      const drawn = candidates(records, data);
      for (const { id } of drawn) shares.set(id, (shares.get(id) ?? 0) + data.points / drawn.length);
    }
  }
  return shares;
}
