/** How far each module of a programme is: what its own package has said, as it is suspended, and what it all comes to. */

import { shortName } from '../../base/short-name.ts';
import type { MenuModule } from '../../output/programme/menu-content.ts';
import type { Outcome } from '../policy.ts';

export interface Chapter {
  readonly completed: boolean;
  readonly success: Outcome['success'];
  readonly percent: number | null;
  /** What it has suspended itself. */
  readonly suspended: string;
}

export type Chapters = ReadonlyMap<string, Chapter>;

/** Of what is written here; another means something that this menu cannot read. */
const version = 'M1';
const written = { passed: 'p', failed: 'f', unknown: 'u' } as const;
const read = { p: 'passed', f: 'failed', u: 'unknown' } as const;

/** By name, with the length of what follows: modules may come, go and move between two visits. */
export function encodeChapters(chapters: Chapters): string {
  const parts = [...chapters].map(([id, { completed, success, percent, suspended }]) => {
    const state = `${completed ? 'c' : 'i'}${written[success]}${percent ?? ''}`;
    return `${shortName(id)}${state};${suspended.length};${suspended}`;
  });
  return version + parts.join('');
}

/** What belongs to a module that is not here any more is let go. Null for what is no record of a menu. */
export function decodeChapters(text: string, modules: readonly MenuModule[]): Chapters | null {
  const found = new Map<string, Chapter>();
  if (text === '') return found;
  if (!text.startsWith(version)) return null;
  const ids = new Map(modules.map(({ id }) => [shortName(id), id]));
  const head = /([\w-]{7})([ci])([pfu])(\d*(?:\.\d+)?);(\d+);/y;
  for (let at = version.length; at < text.length;) {
    head.lastIndex = at;
    const [whole, name = '', done, success = 'u', percent = '', length] = head.exec(text) ?? [];
    if (whole === undefined) return null;
    const start = at + whole.length;
    at = start + Number(length);
    const id = ids.get(name);
    if (id === undefined) continue;
    found.set(id, {
      completed: done === 'c',
      success: read[success as keyof typeof read],
      percent: percent === '' ? null : Number(percent),
      suspended: text.slice(start, at),
    });
  }
  return found;
}

/**
 * Completed with the last module; passed once every one that has a mark is passed; failed only when all are over and one is failed
 * for good. The score is the mean over the modules that have points, an untouched one counting nothing.
 */
export function sumOf(modules: readonly MenuModule[], chapters: Chapters): Outcome & { readonly progress: number } {
  const marked = modules.filter((one) => one.marked).map(({ id }) => chapters.get(id)?.success ?? 'unknown');
  const done = modules.filter(({ id }) => chapters.get(id)?.completed).length;
  const completed = modules.length > 0 && done === modules.length;
  const isOpen = (one: MenuModule): boolean => {
    const chapter = chapters.get(one.id);
    return chapter?.success !== 'failed' && !chapter?.completed;
  };
  const passed = marked.length > 0 && marked.every((success) => success === 'passed');
  const failed = marked.includes('failed') && !modules.some(isOpen) && !marked.includes('unknown');
  const scored = modules.filter((one) => one.scored).map(({ id }) => chapters.get(id)?.percent ?? null);
  const earned = scored.reduce((sum: number, percent) => sum + (percent ?? 0), 0);
  const percent = scored.some((one) => one !== null) ? Math.round((earned / scored.length) * 10) / 10 : null;
  const success = passed ? 'passed' : failed ? 'failed' : 'unknown';
  return {
    completed,
    success,
    percent,
    over: failed || (completed && (marked.length === 0 || passed)),
    progress: done / Math.max(1, modules.length),
  };
}
