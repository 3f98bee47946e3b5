/** The style rules of a page with suggestions: a bar beside each block that would change, and whole blocks that would come or are gone. */

import { blockText } from '../../shared/blocks/registry.ts';
import type { AnyRecord, RecordId, RecordOf } from '../../shared/records/record.ts';
import type { Change } from '../../shared/review/suggestions/change.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import { colourOf } from './colours.ts';
import type { Seen } from './seen.ts';
import { suggestedOn } from './use-suggestions.ts';

export interface BlockRules {
  readonly rules: string;
  /** The blocks that would change. */
  readonly blocks: ReadonlySet<RecordId>;
}

export function blockRules(document: ProgrammeDocument, page: RecordId, seen: Seen): BlockRules {
  const { base } = document;
  const changes = suggestedOn(document.baseSeen, page);
  const blocks = new Map<RecordId, number>();
  const beside: string[] = [];
  for (const change of changes) {
    const who = colourOf(base, change.by.id);
    for (const id of 'other' in change ? [change.target, change.other] : [change.target])
      if (!blocks.has(id)) blocks.set(id, who);
    const absent = absentBlock(document, change, seen);
    if (absent) beside.push(absentRule(document, page, absent, change.kind === 'insert', who));
  }
  const bars = [...blocks].map(
    ([id, who]) =>
      `${at(id)}{box-shadow:-8px 0 0 var(--surface),-11px 0 0 var(--who-${who})}` +
      `@media (forced-colors:active){${at(id)}{outline:1px dashed;outline-offset:4px}}`,
  );
  return { rules: [...bars, ...beside].join('\n'), blocks: new Set(blocks.keys()) };
}

/** A block that would come, where the programme is seen as it is; one that is gone, where it is seen as they would have it. */
function absentBlock(document: ProgrammeDocument, { kind, record, by }: Change, seen: Seen): RecordOf<'block'> | null {
  const isIn = seen.of === 'mine' && seen.person === by.id;
  const isAbsent = kind === (isIn ? 'remove' : 'insert') && !document.records.get(record.id);
  return isAbsent && record.kind === 'block' ? record : null;
}

/** Behind the block before it or, where it would be the first, before the next. */
function absentRule(
  document: ProgrammeDocument,
  page: RecordId,
  block: RecordOf<'block'>,
  isAdded: boolean,
  who: number,
): string {
  const shown: readonly AnyRecord[] = document.records.children(page, 'block');
  const before = shown.findLast(({ order }) => order <= block.order);
  const place = before ? `${at(before.id)}::after` : shown[0] ? `${at(shown[0].id)}::before` : null;
  if (place === null) return '';
  const words = cssText(blockText(block.data).trim() || '…');
  const line = isAdded ? 'underline' : 'line-through';
  return (
    `${place}{content:${words};content:${words} / "";display:block;position:static;float:none;width:auto;height:auto;` +
    `margin:10px 0 0;padding:0;border:0;background:none;color:var(--who-${who});` +
    `font:400 1rem/1.5 var(--font-page);text-decoration:${line} 1.5px;white-space:pre-wrap;overflow:visible;user-select:none}`
  );
}

function at(id: RecordId): string {
  return `[data-pane="page"] [data-block="${CSS.escape(id)}"]`;
}

function cssText(words: string): string {
  return `"${words.replace(/["\\\n\r\f]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"`;
}
