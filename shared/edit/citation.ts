/** How works are named in the text (`Porter 2000`), put in order, and told apart. */

import type { Compare } from '../words/collation.ts';
import type { RecordId } from '../records/record.ts';
import type { ReferenceData } from '../model/references/schema.ts';

/** Family names: what stands before the comma, or the whole name of an organisation. */
export function familyNames(authors: string): readonly string[] {
  return authors
    .split(';')
    .map((author) => (author.split(',')[0] ?? '').trim())
    .filter(Boolean);
}

/** `Porter 2000`, `Lindqvist & Sölvell 2011`, `Ketels et al. 2006`; a work without authors goes by its title. */
export function citationLabel({ authors, year, title }: ReferenceData, undated: string): string {
  const [first = title.trim(), second, ...more] = familyNames(authors);
  const names = second === undefined ? first : more.length > 0 ? `${first} et al.` : `${first} & ${second}`;
  return [names, year.trim() || undated].filter(Boolean).join(' ');
}

/** Labels and years of works in their order: those that would read the same get a letter each, as `Porter 2000a`. */
export function citations(
  works: readonly ReferenceData[],
  undated: string,
): readonly { readonly label: string; readonly year: string }[] {
  const plain = works.map((work) => citationLabel(work, undated));
  return plain.map((label, index) => {
    const twice = plain.indexOf(label) !== plain.lastIndexOf(label);
    const letter = twice ? letters(plain.slice(0, index).filter((other) => other === label).length) : '';
    return { label: label + letter, year: (works[index]?.year.trim() || undated) + letter };
  });
}

interface Work {
  readonly id: RecordId;
  readonly data: ReferenceData;
}

/** By authors, year and title, in the order of a language. */
export function compareReferences(compare: Compare, a: Work, b: Work): number {
  return (
    compare(a.data.authors.trim() || a.data.title, b.data.authors.trim() || b.data.title) ||
    compare(a.data.year, b.data.year) ||
    compare(a.data.title, b.data.title) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** a, b … z, aa, ab … */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
