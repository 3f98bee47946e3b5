/** The glossary and the works cited of one module: only what its pages use, each once, in its language's order. */

import { refsIn } from '../blocks/mentions.ts';
import type { LearnerBlockData } from '../blocks/registry.ts';
import type { TermData } from '../model/glossary/schema.ts';
import { collation } from '../words/collation.ts';
import { recordOf, type RecordId, type Records } from '../records/record.ts';
import { citations, compareReferences } from '../edit/citation.ts';
import type { ReferenceData } from '../model/references/schema.ts';

export interface TermView {
  readonly id: RecordId;
  readonly data: TermData;
}

export interface ReferenceView {
  readonly id: RecordId;
  /** How the text names it: `Porter 2000`. */
  readonly label: string;
  /** With the letter that tells works of one year apart. */
  readonly year: string;
  readonly data: ReferenceData;
}

export interface ApparatusView {
  readonly glossary: readonly TermView[];
  readonly references: readonly ReferenceView[];
}

/** What the blocks use. */
export function apparatusView(
  records: Records,
  blocks: readonly LearnerBlockData[],
  { language, undated }: { readonly language: string; readonly undated: string },
): ApparatusView {
  const terms = new Set(blocks.flatMap((data) => refsIn(data, 'term')));
  const works = new Set(blocks.flatMap((data) => refsIn(data, 'reference')));
  const compare = collation(language);
  const references = [...works]
    .flatMap((id) => recordOf(records, 'reference', id) ?? [])
    .map(({ id, data }) => ({ id, data }))
    .toSorted((a, b) => compareReferences(compare, a, b));
  const named = citations(
    references.map(({ data }) => data),
    undated,
  );
  return {
    // A term that nobody has explained yet explains nothing: its words stay plain, and the check says so.
    glossary: [...terms]
      .flatMap((id) => recordOf(records, 'term', id) ?? [])
      .filter(({ data }) => data.definition.trim() !== '')
      .map(({ id, data }) => ({ id, data }))
      .toSorted((a, b) => compare(a.data.word, b.data.word) || (a.id < b.id ? -1 : 1)),
    references: references.map((reference, index) => ({ ...reference, label: '', year: '', ...named[index] })),
  };
}
