/** Something large that a screen is told, as the JSON it is sent as: written on the thread that has it, and not taken apart on its way. */

import { randomBytes } from 'node:crypto';

/** Stands for a text in the JSON around it. Nobody who writes a programme can know it. */
const mark = randomBytes(16).toString('hex');
/** What was met while the JSON around it was written. */
let met: string[] = [];

class JsonText {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toJSON(): string {
    met.push(this.text);
    return mark;
  }
}

/** Has the type of what the text says: whoever is told it has it by `inFull` or `asJson`. */
export function asText<T>(text: string): T {
  return new JsonText(text) as T;
}

/** How deep in an answer a text may stand. */
const levels = 3;

export function inFull<T>(value: T, depth = levels): T {
  if (value instanceof JsonText) return JSON.parse(value.text) as T;
  if (depth === 0 || typeof value !== 'object' || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const parts = Object.entries(value).map(([name, part]) => [name, inFull<unknown>(part, depth - 1)]);
  return Object.fromEntries(parts) as T;
}

export function asJson(value: unknown): string {
  met = [];
  const around = JSON.stringify(value).split(`"${mark}"`);
  return around.map((part, index) => part + (met[index] ?? '')).join('');
}
