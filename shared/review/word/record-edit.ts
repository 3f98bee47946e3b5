/** One record as somebody would have it: texts put anew, lines of panels and rows of tables that come and go. */

import { sameJson } from '../../base/json.ts';
import type { Table } from '../../blocks/table/schema.ts';
import type { AnyRecord } from '../../records/record.ts';
import { assembled, flatOf, plainText, sameFlat, type Piece, type Running } from '../suggestions/flat.ts';
import type { Field } from './fields.ts';
import { panelLineOf, type LineKind } from './new-blocks.ts';

interface NewLine {
  readonly kind: LineKind;
  readonly children: ReturnType<typeof assembled>;
}

type Steps = readonly (string | number)[];

export class RecordEdit {
  readonly record: AnyRecord;
  readonly #texts: { readonly field: Field; readonly running: Running }[] = [];
  /** By the path of the list, what is put before and after a place in it, and which places go. */
  readonly #lists = new Map<string, Map<number, { before: unknown[]; after: unknown[]; isGone: boolean }>>();

  constructor(record: AnyRecord) {
    this.record = record;
  }

  setText(field: Field, running: Running): void {
    if (!sameFlat(field.flat, flatOf(running))) this.#texts.push({ field, running });
  }

  /** `children/0/children/3/children` is the text of a line of a panel or a column; its title is none. */
  isPanelLine({ path, record }: Field): boolean {
    return (
      record.kind === 'block' &&
      ['accordion', 'tabs', 'columns'].includes(record.data.type) &&
      path.length === 5 &&
      (record.kind === 'block' && record.data.type === 'columns' ? true : path[3] !== 0)
    );
  }

  samePanel(a: Field, b: Field): boolean {
    const isLine = ({ path }: Field): boolean => path.length === 5;
    const isPanel = this.record.kind === 'block' && ['accordion', 'tabs', 'columns'].includes(this.record.data.type);
    return isPanel && isLine(a) && isLine(b) && a.path[1] === b.path[1];
  }

  takeAway(field: Field): void {
    if (this.isPanelLine(field)) this.#at(field.path.slice(0, 3), Number(field.path[3])).isGone = true;
    else this.setText(field, typeof field.running === 'string' ? '' : [{ text: '' }]);
  }

  addLines(field: Field, before: readonly NewLine[], after: readonly NewLine[]): void {
    const place = this.#at(field.path.slice(0, 3), Number(field.path[3]));
    place.before.push(...before.map(({ kind, children }) => panelLineOf(kind, children)));
    place.after.push(...after.map(({ kind, children }) => panelLineOf(kind, children)));
  }

  dropRow({ path }: Field): void {
    this.#at(['children'], Number(path[1])).isGone = true;
  }

  addRow({ path, record }: Field, cells: readonly (readonly Piece[])[]): void {
    const table = record.data as Table;
    const children = (table.children[0]?.children ?? []).map((_, at) => ({
      type: 'table-cell',
      children: assembled(cells[at] ?? []),
    }));
    this.#at(['children'], Number(path[1])).after.push({ type: 'table-row', children });
  }

  #at(list: Steps, place: number): { before: unknown[]; after: unknown[]; isGone: boolean } {
    const key = list.join('/');
    const places = this.#lists.get(key) ?? new Map<number, { before: unknown[]; after: unknown[]; isGone: boolean }>();
    this.#lists.set(key, places);
    const known = places.get(place) ?? { before: [], after: [], isGone: false };
    places.set(place, known);
    return known;
  }

  /** The very same data where nothing is another. */
  made(): unknown {
    let data: unknown = this.record.data;
    for (const { field, running } of this.#texts) data = put(data, field.path, running);
    for (const [key, places] of this.#lists) {
      const steps = key.split('/').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
      const list = at(data, steps);
      if (!Array.isArray(list)) continue;
      const made = list.flatMap((one: unknown, index) => {
        const { before = [], after = [], isGone = false } = places.get(index) ?? {};
        return [...before, ...(isGone ? [] : [one]), ...after];
      });
      data = put(data, steps, made);
    }
    return sameJson(data, this.record.data) ? this.record.data : data;
  }

  /** What it would say, for where it cannot be had. */
  said(): readonly string[] {
    const texts = this.#texts.map(({ field, running }) => `“${field.text}” → “${plainText(flatOf(running).pieces)}”`);
    const rows = [...this.#lists.values()].flatMap((places) =>
      [...places.values()].flatMap(({ before, after }) => [...before, ...after].map((one) => JSON.stringify(one))),
    );
    return [...texts, ...rows];
  }
}

function at(data: unknown, steps: Steps): unknown {
  let found = data;
  for (const step of steps) found = (found as Readonly<Record<string | number, unknown>> | undefined)?.[step];
  return found;
}

function put(data: unknown, [step, ...rest]: Steps, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data)) return data.map((one: unknown, index) => (index === step ? put(one, rest, value) : one));
  const members = data as Readonly<Record<string, unknown>>;
  return { ...members, [step]: put(members[step], rest, value) };
}
