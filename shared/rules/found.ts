/** What checks found, as it is read at a glance: the same finding once, however often it was made, and each with where it is. */

import type { Finding, FindingCode, Severity } from '../base/finding.ts';
import { insertIdOf } from '../blocks/registry.ts';
import { recordOf, type RecordId, type RecordOf, type Records } from '../records/record.ts';
import type { InsertId } from '../words/typed.ts';
import { factsOf } from './coverage/places.ts';

/** One thing that was found, in every place it was found in. */
export interface Found {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Of the sentence about all of them: what they have in common stays, and what differs is left open. */
  readonly params: Finding['params'];
  readonly findings: readonly [Finding, ...Finding[]];
}

/** Stands for what differs. */
const open = '…';

/** The gravest first; what was found first stands first among equals, and every finding is in one of them. */
export function sameOnce(findings: readonly Finding[]): readonly Found[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.code}`;
    const known = groups.get(key);
    if (known) known.push(finding);
    else groups.set(key, [finding]);
  }
  const order: readonly Severity[] = ['error', 'warning', 'hint'];
  return [...groups.values()]
    .map((same) => ({ code: same[0].code, severity: same[0].severity, params: inCommon(same), findings: same }))
    .toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

function inCommon(findings: readonly [Finding, ...Finding[]]): Finding['params'] {
  const [first, ...others] = findings;
  return Object.fromEntries(
    Object.entries(first.params).map(([name, value]) => [
      name,
      others.every(({ params }) => params[name] === value) ? value : open,
    ]),
  );
}

/** Where a finding is. */
export interface FoundPlace {
  /** The page, goal or module that it is on; null for the programme. */
  readonly holder: RecordId | null;
  readonly on: 'page' | 'goal' | 'module' | 'programme';
  /** The page's title, or the goal's code; empty elsewhere, and where there is none. */
  readonly title: string;
  /** What tells it from the others: what its sentence says and theirs do not, else the words that it is about. */
  readonly words: string;
  /** What kind of block it is and which of those on its page, where it has no words. */
  readonly block: { readonly kind: InsertId; readonly nth: number; readonly of: number } | null;
  /** Numbers differ too, which mean nothing without their sentence. */
  readonly counted: boolean;
}

export function placeOf(records: Records, found: Found, finding: Finding): FoundPlace {
  const at = whereabouts(records, finding.where);
  const own = Object.entries(finding.params).flatMap(([name, value]) => (found.params[name] === value ? [] : [value]));
  const said = own.filter((value) => String(value).trim() !== '' && value !== at.title);
  const block = recordOf(records, 'block', finding.where);
  const goal = recordOf(records, 'goal', finding.where);
  const words = said.length > 0 ? said.join(' · ') : block ? factsOf(block.data).label : (goal?.data.text ?? '');
  // What the sentence already says of the only one is not said again.
  const isSaid = found.findings.length === 1 && Object.values(finding.params).includes(words);
  const counted = own.some((value) => typeof value === 'number');
  return { ...at, words: isSaid ? '' : words, block: block && words === '' ? nthOf(records, block) : null, counted };
}

function nthOf(records: Records, block: RecordOf<'block'>): FoundPlace['block'] {
  const kind = insertIdOf(block.data);
  const alike = records.children(block.parent, 'block').filter(({ data }) => insertIdOf(data) === kind);
  return { kind, nth: alike.findIndex(({ id }) => id === block.id) + 1, of: alike.length };
}

function whereabouts(records: Records, where: RecordId): Pick<FoundPlace, 'holder' | 'on' | 'title'> {
  let record = records.get(where);
  while (record) {
    if (record.kind === 'page') return { holder: record.id, on: 'page', title: record.data.title.trim() };
    if (record.kind === 'goal') return { holder: record.id, on: 'goal', title: record.data.code };
    if (record.kind === 'module') return { holder: record.id, on: 'module', title: '' };
    record = record.parent === null ? undefined : records.get(record.parent);
  }
  return { holder: null, on: 'programme', title: '' };
}
