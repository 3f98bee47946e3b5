/**
 * Reads the rows of a damaged SQLite file from its leaf pages alone (file format 1.5, 1.6 and 2.1): neither the schema nor
 * the inner pages of a table have to be whole. Reads only; what makes no sense is passed over, never thrown.
 */

import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** A row as its leaf page has it. */
export interface LeafRow {
  readonly rowid: number;
  /** How many columns it has. */
  readonly columns: number;
  /** The row's cells, or null when the chain of pages that holds the rest of it is broken. */
  values(): readonly Cell[] | null;
  /** The first cells, as far as they stand on the leaf page itself; for rows that need not be read whole. */
  head(count: number): readonly Cell[] | null;
}

export type Cell = null | number | string | Uint8Array;

const tableLeaf = 0x0d;

export class PageFile {
  readonly #file: number;
  /** Bytes; all of them hold content, since programme files are made without a reserved rest. */
  readonly #pageSize: number;
  readonly #pages: number;

  /** The version that the file says it was written in; anything when its first page is damaged. */
  readonly version: number;

  constructor(path: string) {
    this.#file = openSync(path, 'r');
    const head = Buffer.alloc(100);
    readSync(this.#file, head, 0, 100, 0);
    // A page size that is none is the one that every programme file was made with.
    const said = head.readUInt16BE(16) === 1 ? 65_536 : head.readUInt16BE(16);
    this.#pageSize = said >= 512 && (said & (said - 1)) === 0 ? said : 4096;
    this.version = head.readUInt32BE(60);
    this.#pages = Math.ceil(fstatSync(this.#file).size / this.#pageSize);
  }

  /** Every row on a leaf page of a table that is in use, in the order of the pages. */
  *rows(): Generator<LeafRow> {
    const free = this.#freePages();
    for (let number = 1; number <= this.#pages; number++) {
      if (free.has(number)) continue;
      const page = this.#page(number);
      const start = number === 1 ? 100 : 0;
      if (page[start] !== tableLeaf) continue;
      const count = page.readUInt16BE(start + 3);
      for (let index = 0; index < count && start + 10 + 2 * index <= this.#pageSize; index++) {
        const row = this.#row(page, page.readUInt16BE(start + 8 + 2 * index));
        if (row) yield row;
      }
    }
  }

  close(): void {
    closeSync(this.#file);
  }

  #page(number: number): Buffer {
    const page = Buffer.alloc(this.#pageSize);
    readSync(this.#file, page, 0, this.#pageSize, (number - 1) * this.#pageSize);
    return page;
  }

  /** Pages that were given back: what stands on them is old. None when their list is not as long as the header says (1.5). */
  #freePages(): ReadonlySet<number> {
    const free = new Set<number>();
    const head = this.#page(1);
    let trunk = head.readUInt32BE(32);
    while (trunk > 0 && trunk <= this.#pages && !free.has(trunk)) {
      free.add(trunk);
      const page = this.#page(trunk);
      const leaves = Math.min(page.readUInt32BE(4), this.#pageSize / 4 - 2);
      for (let index = 0; index < leaves; index++) free.add(page.readUInt32BE(8 + 4 * index));
      trunk = page.readUInt32BE(0);
    }
    return free.size === head.readUInt32BE(36) ? free : new Set();
  }

  #row(page: Buffer, at: number): LeafRow | null {
    if (at < 8 || at >= this.#pageSize) return null;
    const size = varint(page, at);
    const rowid = size && varint(page, size.next);
    if (!rowid || size.value > 0x7fff_ffff) return null;
    const local = localSize(size.value, this.#pageSize);
    const here = page.subarray(rowid.next, rowid.next + local);
    if (here.length < local) return null;
    const types = columnTypes(here);
    if (!types) return null;
    return {
      rowid: rowid.value,
      columns: types.codes.length,
      head: (count) => cells(here, types, count),
      values: () => {
        const whole = local === size.value ? here : this.#overflow(here, page, rowid.next + local, size.value);
        return whole && cells(whole, types, types.codes.length);
      },
    };
  }

  /** The rest of a long row, in a chain of pages (1.6). */
  #overflow(here: Buffer, page: Buffer, pointer: number, size: number): Buffer | null {
    if (size > this.#pages * this.#pageSize) return null;
    const whole = Buffer.alloc(size);
    let filled = here.copy(whole);
    let next = pointer + 4 <= page.length ? page.readUInt32BE(pointer) : 0;
    while (filled < size) {
      if (next < 1 || next > this.#pages) return null;
      const part = this.#page(next);
      filled += part.copy(whole, filled, 4, this.#pageSize);
      next = part.readUInt32BE(0);
    }
    return whole;
  }
}

/** How much of a row of this size stands on its leaf page (1.6: X, M and K). */
function localSize(size: number, usable: number): number {
  if (size <= usable - 35) return size;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const most = least + ((size - least) % (usable - 4));
  return most <= usable - 35 ? most : least;
}

interface Types {
  readonly codes: readonly number[];
  /** Where the first cell begins. */
  readonly start: number;
}

function columnTypes(payload: Buffer): Types | null {
  const header = varint(payload, 0);
  if (!header || header.value > payload.length) return null;
  const codes: number[] = [];
  let at = header.next;
  while (at < header.value) {
    const code = varint(payload, at);
    if (!code || code.next > header.value) return null;
    codes.push(code.value);
    at = code.next;
  }
  return { codes, start: header.value };
}

function cells(payload: Buffer, { codes, start }: Types, count: number): readonly Cell[] | null {
  const values: Cell[] = [];
  let at = start;
  for (const code of codes.slice(0, count)) {
    const length = sizeOf(code);
    if (length === null || at + length > payload.length) return null;
    values.push(cell(code, payload.subarray(at, at + length)));
    at += length;
  }
  return values;
}

/** Bytes of a cell by its serial type (2.1); null for types that no file has. */
function sizeOf(code: number): number | null {
  if (code >= 12) return Math.floor((code - 12) / 2);
  return [0, 1, 2, 3, 4, 6, 8, 8, 0, 0][code] ?? null;
}

function cell(code: number, bytes: Buffer): Cell {
  if (code === 0) return null;
  if (code === 8 || code === 9) return code - 8;
  if (code === 7) return bytes.readDoubleBE(0);
  if (code === 6) return Number(bytes.readBigInt64BE(0));
  if (code < 6) return bytes.readIntBE(0, bytes.length);
  return code % 2 === 0 ? new Uint8Array(bytes) : bytes.toString('utf8');
}

/** A variable-length integer of one to nine bytes; beyond 2^53 it is nothing that a row here could mean. */
function varint(bytes: Buffer, at: number): { readonly value: number; readonly next: number } | null {
  let value = 0;
  for (let index = 0; index < 8; index++) {
    const byte = bytes[at + index];
    if (byte === undefined) return null;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return value <= Number.MAX_SAFE_INTEGER ? { value, next: at + index + 1 } : null;
  }
  return null;
}
