/** The verb a goal starts with: its level in the revised taxonomy, and better ones where nobody could watch it being done. */

import type { InterfaceLanguage } from '../../words/languages.ts';
import { bloomLevels, type BloomLevel } from '../../model/goals/schema.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';
import { sv } from './sv.ts';
import type { VerbTable } from './table.ts';

const tables: Readonly<Record<InterfaceLanguage, VerbTable>> = { en, da, sv, lv };

export interface GoalVerb {
  /** As it is written in the tables; as it stands in the goal where the tables do not know it. */
  readonly verb: string;
  /** Where it stands in the goal's text (UTF-16 units). */
  readonly start: number;
  readonly length: number;
  /** Levels it speaks of, lowest first; empty for a verb that is unknown or cannot be observed. */
  readonly levels: readonly BloomLevel[];
  /** What to write instead, when nobody can watch somebody do it; else empty. */
  readonly better: readonly string[];
}

interface Entry {
  readonly verb: string;
  readonly levels: BloomLevel[];
  readonly better: readonly string[];
}

/** The table of a content language, or null when there is none for it. */
export function verbLanguage(tag: string): InterfaceLanguage | null {
  const [primary = ''] = tag.toLowerCase().split('-');
  return Object.hasOwn(tables, primary) ? (primary as InterfaceLanguage) : null;
}

/** The verbs to offer for a level. */
export function verbsFor(level: BloomLevel, language: InterfaceLanguage): readonly string[] {
  return tables[language].levels[level].map(plain);
}

/**
 * The verb of a goal: the first word that is no lead-in when it is known, else the first known one behind a word such as
 * "can" or "to". A noun that happens to look like a verb is none. Null for a goal without words.
 */
export function verbOf(text: string, language: InterfaceLanguage): GoalVerb | null {
  const words = [...text.slice(0, 1000).matchAll(/[\p{L}\p{M}’'-]+/gu)];
  const { phrases, longest } = phrasesOf(language);
  const { leadIns, pivots } = tables[language];
  const plainWords = words.map(([word]) => word.toLowerCase());
  const start = plainWords.findIndex((word) => !leadIns.includes(word) && !pivots.includes(word));
  const behind = plainWords.flatMap((word, index) => (pivots.includes(word) ? [index + 1] : []));
  // Unobservable verbs may begin with a lead-in ("be aware of"), so its place is tried as well.
  for (const at of [0, Math.max(0, start), ...behind]) {
    for (let size = Math.min(longest, words.length - at); size > 0; size--) {
      const entry = phrases.get(plainWords.slice(at, at + size).join(' '));
      const from = words[at]?.index ?? 0;
      const last = words[at + size - 1];
      if (entry) return { ...entry, start: from, length: (last?.index ?? from) + (last?.[0].length ?? 0) - from };
    }
  }
  const first = words[Math.max(0, start)];
  return first ? { verb: first[0], start: first.index, length: first[0].length, levels: [], better: [] } : null;
}

/** The level to propose for a goal: the one its author chose when the verb allows it, else the verb's first; null when unknown. */
export function suggestedLevel(text: string, language: InterfaceLanguage, chosen?: BloomLevel): BloomLevel | null {
  const levels = verbOf(text, language)?.levels ?? [];
  return chosen !== undefined && levels.includes(chosen) ? chosen : (levels[0] ?? null);
}

/** Whether the verb says another level than the goal claims. A verb that is not known says nothing. */
export function levelDiffers(text: string, language: InterfaceLanguage, bloom: BloomLevel): boolean {
  const levels = verbOf(text, language)?.levels ?? [];
  return levels.length > 0 && !levels.includes(bloom);
}

const known = new Map<InterfaceLanguage, { phrases: ReadonlyMap<string, Entry>; longest: number }>();

function phrasesOf(language: InterfaceLanguage) {
  const found = known.get(language) ?? compile(tables[language]);
  known.set(language, found);
  return found;
}

function compile(table: VerbTable): { phrases: ReadonlyMap<string, Entry>; longest: number } {
  const phrases = new Map<string, Entry>();
  for (const level of bloomLevels) {
    for (const written of table.levels[level]) {
      const entry = phrases.get(plain(written)) ?? { verb: plain(written), levels: [], better: [] };
      entry.levels.push(level);
      for (const form of formsOf(table, written)) if (!phrases.has(form)) phrases.set(form, entry);
    }
  }
  for (const [written, better] of Object.entries(table.unobservable)) {
    const entry = { verb: plain(written), levels: [], better };
    for (const form of formsOf(table, written)) if (!phrases.has(form)) phrases.set(form, entry);
  }
  return { phrases, longest: Math.max(...[...phrases.keys()].map((phrase) => phrase.split(' ').length)) };
}

function formsOf(table: VerbTable, written: string): readonly string[] {
  const [verb = '', ...others] = written.split('/');
  const [first = '', ...rest] = verb.split(' ');
  return [...table.forms(first).map((form) => [form, ...rest].join(' ')), ...others];
}

function plain(written: string): string {
  return written.split('/')[0] ?? '';
}
