/**
 * Disks as a power cut may leave them: what was synced, and any part of what was not. A file's bytes are safe once the file was
 * synced, its name once its folder was (fsync(2)); a write that was not may be there, or not, or the sectors of one end of it.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AnyRecord } from '../../shared/records/record.ts';
import type { Step } from './disk.ts';

/** What the process was told is safe: a revision of the programme or its copy, a setting, a number of backups. */
export type Told = Partial<Record<'programme' | 'copy' | 'settings' | 'backups', number>>;

/** The block that a revision writes; in one of five places, and of ever other lengths. */
export function blockAt(rev: number, page: string): AnyRecord {
  const children = [{ text: `${rev} ${'words '.repeat((rev * 37) % 700)}` }];
  return {
    id: `b${rev % 5}`,
    kind: 'block',
    parent: page,
    order: `a${rev % 5}`,
    data: { type: 'paragraph', children },
  };
}

const sector = 512; // bytes

interface File {
  synced: Buffer;
  waiting: Step[];
}

interface Naming {
  readonly folder: string;
  readonly apply: (names: Map<string, File>) => void;
}

export class CutDisk {
  /** As the running process sees it, and as it would be found after a cut. */
  readonly #names = new Map<string, File>();
  readonly #synced = new Map<string, File>();
  #waiting: Naming[] = [];

  do(step: Step): void {
    const { kind, path } = step;
    const file = this.#names.get(path);
    const name = (apply: Naming['apply']): void => {
      apply(this.#names);
      this.#waiting.push({ folder: dirname(path), apply });
    };
    if (kind === 'create') {
      const made: File = { synced: Buffer.alloc(0), waiting: [] };
      name((names) => names.set(path, made));
    } else if (kind === 'unlink') {
      name((names) => names.delete(path));
    } else if (kind === 'rename' && file) {
      name((names) => {
        names.delete(path);
        names.set(step.data.toString('utf8'), file);
      });
    } else if (kind === 'sync' && file) {
      file.synced = written(file.synced, file.waiting);
      file.waiting = [];
    } else if (kind === 'sync') {
      for (const { folder, apply } of this.#waiting) if (folder === path) apply(this.#synced);
      this.#waiting = this.#waiting.filter(({ folder }) => folder !== path);
    } else if (kind === 'write' || kind === 'truncate') {
      file?.waiting.push(step);
    }
  }

  /** Writes what a cut at this moment may leave below a folder. `random` gives numbers from 0 up to 1. */
  cut(root: string, target: string, random: () => number): void {
    // Of what was not synced nothing, little, half, nearly all or all.
    const share = (): number => [0, 0.2, 0.5, 0.8, 1][Math.floor(random() * 5)] ?? 0;
    const [namings, writes] = [share(), share()];
    const names = new Map(this.#synced);
    for (const { apply } of this.#waiting) if (random() < namings) apply(names);
    for (const [path, file] of names) {
      const kept = file.waiting.filter(() => random() < writes).map((step) => torn(step, random));
      const place = join(target, path.slice(root.length));
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, written(file.synced, kept));
    }
  }
}

function written(before: Buffer, steps: readonly Step[]): Buffer {
  let bytes = before;
  for (const { kind, data, offset } of steps) {
    const length = kind === 'truncate' ? offset : Math.max(bytes.length, offset + data.length);
    const after = Buffer.alloc(length);
    bytes.copy(after);
    if (kind === 'write') data.copy(after, offset);
    bytes = after;
  }
  return bytes;
}

/** One write in four keeps only its first or its last sectors. */
function torn(step: Step, random: () => number): Step {
  if (step.kind !== 'write' || step.data.length <= sector || random() > 0.25) return step;
  const at = sector * Math.ceil((random() * step.data.length) / sector);
  if (random() < 0.5) return { ...step, data: step.data.subarray(0, at) };
  return { ...step, data: step.data.subarray(at), offset: step.offset + at };
}
