/** What a thread on a whole record is on: its title, or what a block is and how its words begin. */

import { blockText, insertIdOf } from '../../shared/blocks/registry.ts';
import { firstCharacters } from '../../shared/base/first-characters.ts';
import type { AnyRecord } from '../../shared/records/record.ts';
import type { Text } from '../i18n/index.ts';

const most = 80; // UTF-16 units

export function nameOfRecord(record: AnyRecord, t: Text): string {
  if (record.kind === 'block') {
    const words = blockText(record.data).trim();
    const begin = words.length > most ? `${firstCharacters(words, most)}…` : words;
    return [t(`insert.${insertIdOf(record.data)}`), begin].filter(Boolean).join(': ');
  }
  if (record.kind === 'goal') return `${record.data.code} ${record.data.text}`;
  return ('title' in record.data && record.data.title.trim()) || t('outline.untitled');
}
