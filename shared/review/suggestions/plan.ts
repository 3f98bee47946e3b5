/** What a person would change in a value, taken apart into single changes, each with a name that nothing else has a part in. */

import type { Path } from '../../model/walk.ts';
import { hashOf } from '../../base/short-name.ts';
import { stableJson } from '../../base/json.ts';
import type { InlineNode } from '../../blocks/inline.ts';

/** Said of a part that is not there. */
export const absent = Symbol('absent');

export type Chosen = (name: string) => boolean;

/** The single changes between two values. */
export interface Plan {
  readonly names: readonly string[];
  /** The value with the changes that are chosen. Law: with all it is the second, with none the first. */
  value(chosen: Chosen): unknown;
  /** The value as it stands now with the changes that are picked, and those told that still stand. */
  settle(now: unknown, standing: Standing, at: Spot): unknown;
}

/** What became of the changes of a suggestion, and what is to become of them. */
export interface Standing {
  /** Taken before: in the value by now, whatever became of it since. */
  readonly taken: Chosen;
  readonly isOpen: Chosen;
  readonly picked: Chosen;
  tell(found: Found): void;
}

/** Where in the record a value is. */
export interface Spot {
  /** In the record as it is now; null where it is not there. */
  readonly path: Path | null;
  /** As `textsOf` names it. */
  readonly field: string;
  /** The member that it is, as the schema has it, and the part of a list that is nearest above it. */
  readonly member: string;
  readonly part: Part | null;
}

export interface Part {
  /** The list, by its member. */
  readonly list: string;
  /** Counted from 1. */
  readonly number: number;
  readonly value: unknown;
}

/** What was changed meanwhile, and how: `theirs` is how it reads now, null where it is gone. */
export interface Clash {
  readonly theirs: unknown;
  readonly base: unknown;
  readonly mine: unknown;
}

export type Found = FoundText | FoundValue;

export interface FoundText {
  readonly is: 'words' | 'format';
  readonly name: string;
  readonly spot: Spot;
  /** In the text as it is now; null where that is gone. */
  readonly range: { readonly from: number; readonly to: number } | null;
  readonly removed: readonly InlineNode[];
  readonly added: readonly InlineNode[];
  readonly clash: Clash | null;
}

export type Deed =
  'set' | 'add' | 'drop' | 'order' | 'turn' | 'grid' | 'addRow' | 'dropRow' | 'addColumn' | 'dropColumn';

export interface FoundValue {
  readonly is: 'value';
  readonly name: string;
  readonly deed: Deed;
  readonly spot: Spot;
  readonly before: unknown;
  readonly after: unknown;
  readonly clash: Clash | null;
}

/** Plans the change of a value by what the schema says of it; null where nothing differs. */
export type Planner = (schema: unknown, before: unknown, after: unknown, key: string) => Plan | null;

/** Equal texts have equal marks, and hardly any others. */
export function markOf(value: unknown): string {
  const text = typeof value === 'string' ? value : stableJson(value ?? null);
  return hashOf(text).toString(36) + hashOf(text, 0x5bd1e995).toString(36);
}

const longestKey = 120;

/** The place of a change in its name. */
export function fitted(key: string): string {
  return key.length <= longestKey ? key : `${key.slice(0, longestKey - 20)}~${markOf(key)}`;
}

export function under(key: string, member: string): string {
  return key === '' ? member : `${key}/${member}`;
}

export function memberSpot(spot: Spot, member: string): Spot {
  return {
    path: spot.path && [...spot.path, member],
    field: under(spot.field, member),
    member,
    part: spot.part,
  };
}

/** `now` is the part as it is now, if it is there: its id names it. */
export function partSpot(spot: Spot, index: number | null, number: number, value: unknown, now = value): Spot {
  const id = typeof now === 'object' && now !== null ? Reflect.get(now, 'id') : undefined;
  return {
    path: index === null ? null : spot.path && [...spot.path, index],
    field: under(spot.field, typeof id === 'string' ? `#${id}` : String(index ?? number - 1)),
    member: spot.member,
    part: { list: spot.member, number, value },
  };
}

export const either =
  (...all: readonly Chosen[]): Chosen =>
  (name) =>
    all.some((one) => one(name));
