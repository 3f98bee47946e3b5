/** The words in which the sample programme is written: modules, units, pages and blocks, turned into records. */

import { generateNKeysBetween } from 'fractional-indexing';
import type { Activity } from '../blocks/activity/schema.ts';
import type { BlockData } from '../blocks/registry.ts';
import { scoredStart } from '../exercises/schema.ts';
import type { alignmentRoles, GoalData } from '../goals/schema.ts';
import type { ModuleData } from '../programme/schema.ts';
import type { AnyRecord } from '../records/record.ts';
import { competenceId } from './framework.ts';
import { inline } from './markup.ts';
import { plan } from './plan.ts';

type Role = (typeof alignmentRoles)[number];

/** Goals a block or page serves: `{ practises: ['G1'] }`. */
export type Serves = Partial<Record<Role, readonly string[]>>;

export interface Piece {
  readonly data: BlockData;
  readonly serves: Serves;
}

export interface PageSource {
  readonly title: string;
  readonly use: 'page' | 'bank';
  readonly serves: Serves;
  readonly pieces: readonly Piece[];
}

export interface UnitSource {
  readonly title: string;
  readonly pages: readonly PageSource[];
}

export interface ModuleSource {
  readonly data: Omit<ModuleData, 'prerequisites' | 'plannedMinutes'>;
  /** Codes of the modules to take first. */
  readonly after: readonly string[];
  readonly goals: readonly Pick<GoalData, 'code' | 'text' | 'bloom'>[];
  readonly units: readonly UnitSource[];
}

/** A module as records under a programme; identifiers are spelled from its code, so they never change. */
export function moduleRecords(source: ModuleSource, programme: string, order: string): readonly AnyRecord[] {
  const id = source.data.code.toLowerCase();
  const prerequisites = source.after.map((code) => code.toLowerCase());
  const planned = plan[source.data.code];
  const records: AnyRecord[] = [
    {
      id,
      kind: 'module',
      parent: programme,
      order,
      data: { ...source.data, prerequisites, plannedMinutes: planned?.minutes ?? null },
    },
  ];
  const alignments: { goal: string; target: string; role: Role }[] = [];
  const align = (serves: Serves, target: string) => {
    for (const [role, codes] of Object.entries(serves) as [Role, readonly string[]][]) {
      for (const goal of codes) alignments.push({ goal, target, role });
    }
  };
  let pageNumber = 0;
  each(source.units, (unit, unitOrder, unitIndex) => {
    const unitId = `${id}u${unitIndex + 1}`;
    records.push({ id: unitId, kind: 'unit', parent: id, order: unitOrder, data: { title: unit.title } });
    each(unit.pages, (page, pageOrder) => {
      const pageId = `${id}p${String(++pageNumber).padStart(2, '0')}`;
      records.push({
        id: pageId,
        kind: 'page',
        parent: unitId,
        order: pageOrder,
        data: { title: page.title, use: page.use },
      });
      align(page.serves, pageId);
      each(page.pieces, (piece, blockOrder, index) => {
        const blockId = `${pageId}b${String(index + 1).padStart(2, '0')}`;
        records.push({ id: blockId, kind: 'block', parent: pageId, order: blockOrder, data: piece.data });
        align(piece.serves, blockId);
        const { data } = piece;
        for (const [goal, role, title] of planned?.links ?? []) {
          if (data.type === 'activity' && data.title === title) align({ [role]: [goal] }, blockId);
        }
      });
    });
  });
  each(source.goals, (goal, goalOrder, index) => {
    const goalId = `${id}g${index + 1}`;
    const { knowledge = null, weight = 1, competences = [] } = planned?.goals[goal.code] ?? {};
    const data = { ...goal, knowledge, weight, audiences: [], competences: competences.map(competenceId) };
    records.push({ id: goalId, kind: 'goal', parent: id, order: goalOrder, data });
    const mine = alignments.filter((alignment) => alignment.goal === goal.code);
    each(mine, ({ target, role }, alignmentOrder, at) => {
      const data = { target, role };
      records.push({ id: `${goalId}a${at + 1}`, kind: 'alignment', parent: goalId, order: alignmentOrder, data });
    });
  });
  return records;
}

export function each<T>(items: readonly T[], visit: (item: T, order: string, index: number) => void): void {
  const orders = generateNKeysBetween(null, null, items.length);
  for (const [index, item] of items.entries()) visit(item, orders[index] ?? '', index);
}

export function unit(title: string, ...pages: readonly PageSource[]): UnitSource {
  return { title, pages };
}

export function page(title: string, serves: Serves, ...pieces: readonly (Piece | readonly Piece[])[]): PageSource {
  return { title, use: 'page', serves, pieces: pieces.flat() };
}

/** Exercises that a test draws from. */
export function bank(title: string, ...pieces: readonly Piece[]): PageSource {
  return { title, use: 'bank', serves: {}, pieces };
}

export function p(markup: string): Piece {
  return piece({ type: 'paragraph', children: inline(markup) });
}

export function h2(markup: string): Piece {
  return piece({ type: 'heading', level: 2, children: inline(markup) });
}

export function h3(markup: string): Piece {
  return piece({ type: 'heading', level: 3, children: inline(markup) });
}

/** Lines starting with two spaces per level are nested. */
export function bullets(...lines: readonly string[]): readonly Piece[] {
  return list('bulleted', lines);
}

export function numbers(...lines: readonly string[]): readonly Piece[] {
  return list('numbered', lines);
}

export function quote(markup: string, source: string): Piece {
  return piece({ type: 'quote', source, children: inline(markup) });
}

export function callout(tone: 'note' | 'tip' | 'warning' | 'example', markup: string): Piece {
  return piece({ type: 'callout', tone, children: inline(markup) });
}

export function code(text: string): Piece {
  return piece({ type: 'code', language: '', children: [{ text }] });
}

/** The first row holds the headers. */
export function table(caption: string, headerColumn: boolean, ...rows: readonly (readonly string[])[]): Piece {
  return piece({
    type: 'table',
    caption,
    headerRow: true,
    headerColumn,
    children: rows.map((cells) => ({
      type: 'table-row',
      children: cells.map((cell) => ({ type: 'table-cell', children: inline(cell) })),
    })),
  });
}

export function image(resource: string, alt: string, caption: string): Piece {
  return piece({ type: 'image', resource, alt, decorative: false, caption, width: 'full' });
}

export function divider(): Piece {
  return piece({ type: 'divider' });
}

/** Options are written `['text', 'feedback']`; a leading `*` marks a right one. */
type OptionSource = readonly [text: string, feedback: string];

interface ExerciseSource {
  readonly prompt: string;
  readonly correct: string;
  readonly incorrect: string;
  readonly points?: number;
  readonly attempts?: number;
  readonly shuffle?: boolean;
  readonly serves: Serves;
}

export function single(source: ExerciseSource, ...options: readonly OptionSource[]): Piece {
  const { prompt, correct, incorrect, points = 1, attempts = 2, shuffle = true, serves } = source;
  const data: BlockData = {
    ...scoredStart,
    type: 'single-choice',
    prompt,
    points,
    attempts,
    shuffle,
    feedback: { correct, incorrect },
    options: options.map(toOption),
  };
  return { data, serves };
}

export function multiple(source: ExerciseSource, ...options: readonly OptionSource[]): Piece {
  const { prompt, correct, incorrect, points = 2, attempts = 2, shuffle = true, serves } = source;
  const data: BlockData = {
    ...scoredStart,
    type: 'multiple-response',
    prompt,
    points,
    attempts,
    shuffle,
    partialCredit: true,
    feedback: { correct, incorrect },
    options: options.map(toOption),
  };
  return { data, serves };
}

export function trueFalse(source: ExerciseSource, answer: boolean, ifTrue: string, ifFalse: string): Piece {
  const { prompt, correct, incorrect, points = 1, attempts = 1, serves } = source;
  const feedback = { correct, incorrect };
  const optionFeedback = { true: ifTrue, false: ifFalse };
  return {
    data: { ...scoredStart, type: 'true-false', prompt, points, attempts, answer, feedback, optionFeedback },
    serves,
  };
}

export function activity(
  source: Omit<Activity, 'type' | 'inPackage' | 'steps'> & {
    steps: readonly (readonly [string, number])[];
    serves?: Serves;
  },
): Piece {
  const { serves = {}, steps, ...data } = source;
  return {
    data: { type: 'activity', inPackage: true, ...data, steps: steps.map(([text, minutes]) => ({ text, minutes })) },
    serves,
  };
}

function toOption([source, feedback]: OptionSource, index: number) {
  const correct = source.startsWith('*');
  const id = String.fromCharCode('a'.charCodeAt(0) + index);
  return { id, text: correct ? source.slice(1) : source, correct, feedback };
}

function list(style: 'bulleted' | 'numbered', lines: readonly string[]): readonly Piece[] {
  return lines.map((line) => {
    const text = line.trimStart();
    return piece({ type: 'list-item', style, depth: (line.length - text.length) / 2, children: inline(text) });
  });
}

function piece(data: BlockData): Piece {
  return { data, serves: {} };
}
