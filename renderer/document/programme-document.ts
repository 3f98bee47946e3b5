/** The open programme on the screen's side: its records, the one way to change them, undo and saving. */

import type { Kind } from '../../shared/records/kinds.ts';
import {
  isEmptyChange,
  recordOf,
  type AnyRecord,
  type ChangeSet,
  type RecordId,
  type RecordOf,
  type Records,
} from '../../shared/records/record.ts';
import { RecordTable } from '../../shared/records/table.ts';
import { validateShapes } from '../../shared/records/validate.ts';
import { fail, ok, type Failure, type Result } from '../../shared/base/result.ts';
import { letGoHeld, tellRefused } from '../ui/refusal.ts';
import type { OpenedProject } from '../../shared/ipc/contract.ts';
import { fieldsChanged } from './fields-changed.ts';
import { Outbox, type SaveState, type Send } from './outbox.ts';
import { UndoStack, type Step } from './undo-stack.ts';

/** Who made a change: the page editor already shows its own and must only follow the others. */
export type Origin = 'editor' | 'outline' | 'inspector' | 'command' | 'undo';

export interface ChangeOptions {
  /** Catalogue key naming the step, e.g. `undo.typing`. */
  readonly label: string;
  /** Steps with the same key within a second become one; `fields`: steps that change the same fields of the same records. */
  readonly merge?: 'fields' | `typing ${string}`;
  /** Only words changed: history may fold it into the version before. */
  readonly typing?: boolean;
  readonly origin?: Origin;
  /** Where the person was before and after, handed back on undo and redo. */
  readonly before?: unknown;
  readonly after?: unknown;
}

/** A change as it was applied; on undo and redo `place` is where the person was. */
export interface Applied {
  readonly changes: ChangeSet;
  readonly inverse: ChangeSet;
  readonly origin: Origin;
  readonly place: unknown;
}

export interface UndoState {
  readonly undo: string | null;
  readonly redo: string | null;
}

type Listener = () => void;

export class ProgrammeDocument {
  readonly session: string;
  readonly name: string;
  readonly folder: string;
  readonly readOnly: OpenedProject['readOnly'];
  readonly newId: () => string;
  readonly #records: RecordTable;
  readonly #outbox: Outbox;
  readonly #stack = new UndoStack();
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #refused = new Set<(failure: Failure) => void>();
  readonly #applied = new Set<(applied: Applied) => void>();
  #undoState: UndoState = { undo: null, redo: null };
  #version = 0;

  constructor(opened: OpenedProject, send: Send, newId: () => string) {
    this.session = opened.session;
    this.name = opened.name;
    this.folder = opened.folder;
    this.readOnly = opened.readOnly;
    this.newId = newId;
    this.#records = new RecordTable(opened.records);
    this.#outbox = new Outbox({
      rev: opened.rev,
      savedAt: opened.savedAt,
      send,
      newId,
      onState: () => this.#notify('save'),
    });
  }

  get records(): Records {
    return this.#records;
  }

  get programme(): RecordOf<'programme'> {
    const [programme] = this.#records.children(null, 'programme');
    if (!programme) throw new Error('a programme file without its programme record');
    return programme;
  }

  /** Grows with every change; for values computed over many records. */
  get version(): number {
    return this.#version;
  }

  get saveState(): SaveState {
    return this.#outbox.state;
  }

  get undoState(): UndoState {
    return this.#undoState;
  }

  record<K extends Kind>(kind: K, id: RecordId): RecordOf<K> | undefined {
    return recordOf(this.#records, kind, id);
  }

  /**
   * Applies a change at once, remembers how to take it back, and saves it shortly. What the file could never hold is refused
   * here, where the words still stand in the field they were written in.
   */
  change(changes: ChangeSet, options: ChangeOptions): Result<null> {
    if (this.readOnly !== null) return fail('file.readOnly', { path: this.name });
    if (isEmptyChange(changes)) return ok(null);
    const fits = validateShapes(changes);
    if (!fits.ok) {
      if (!tellRefused(fits.error)) for (const listener of this.#refused) listener(fits.error);
      return fits;
    }
    const inverse = this.#apply(changes, options.origin ?? 'command', options.after, options.typing ?? false);
    this.#stack.push({
      label: options.label,
      redo: changes,
      undo: inverse,
      before: options.before,
      after: options.after,
      merge: options.merge === 'fields' ? fieldsChanged(inverse, changes) : (options.merge ?? null),
      at: Date.now(),
    });
    this.#reportUndo();
    return ok(null);
  }

  undo(): Step | undefined {
    if (letGoHeld()) return undefined;
    const step = this.#stack.undo();
    if (step) this.#apply(step.undo, 'undo', step.before, false);
    this.#reportUndo();
    return step;
  }

  redo(): Step | undefined {
    const step = this.#stack.redo();
    if (step) this.#apply(step.redo, 'undo', step.after, false);
    this.#reportUndo();
    return step;
  }

  /** Ends the current run of typing: what comes next is a step of its own. */
  sealStep(): void {
    this.#stack.seal();
  }

  /** Sends what waits; true when nothing is left unsaved. */
  flush(): Promise<boolean> {
    return this.#outbox.flush();
  }

  /** What is on the screen and not yet acknowledged. */
  get waiting(): ChangeSet {
    return this.#outbox.waiting;
  }

  dispose(): void {
    this.#outbox.dispose();
  }

  /** Called with every change after it was applied, in order. */
  onApplied(listener: (applied: Applied) => void): () => void {
    this.#applied.add(listener);
    return () => this.#applied.delete(listener);
  }

  /** Called with each refusal that no field takes care of. */
  onRefused(listener: (failure: Failure) => void): () => void {
    this.#refused.add(listener);
    return () => this.#refused.delete(listener);
  }

  subscribeRecord(id: RecordId, listener: Listener): () => void {
    return this.#subscribe(`record ${id}`, listener);
  }

  subscribeChildren(parent: RecordId | null, listener: Listener): () => void {
    return this.#subscribe(`children ${parent ?? ''}`, listener);
  }

  subscribeSave(listener: Listener): () => void {
    return this.#subscribe('save', listener);
  }

  subscribeUndo(listener: Listener): () => void {
    return this.#subscribe('undo', listener);
  }

  /** Called after every change of any record. */
  subscribeAll(listener: Listener): () => void {
    return this.#subscribe('all', listener);
  }

  #apply(changes: ChangeSet, origin: Origin, place: unknown, typing: boolean): ChangeSet {
    const inverse = this.#records.apply(changes);
    this.#version += 1;
    this.#outbox.add(changes, typing);
    for (const listener of this.#applied) listener({ changes, inverse, origin, place });
    for (const topic of topicsOf(changes.puts, inverse.puts, changes.removes)) this.#notify(topic);
    this.#notify('all');
    return inverse;
  }

  #reportUndo(): void {
    const next = { undo: this.#stack.nextUndo?.label ?? null, redo: this.#stack.nextRedo?.label ?? null };
    if (next.undo === this.#undoState.undo && next.redo === this.#undoState.redo) return;
    this.#undoState = next;
    this.#notify('undo');
  }

  #subscribe(topic: string, listener: Listener): () => void {
    const group = this.#listeners.get(topic) ?? new Set();
    this.#listeners.set(topic, group.add(listener));
    return () => {
      group.delete(listener);
      if (group.size === 0 && this.#listeners.get(topic) === group) this.#listeners.delete(topic);
    };
  }

  #notify(topic: string): void {
    for (const listener of this.#listeners.get(topic) ?? []) listener();
  }
}

/** The records and the sibling groups a change touched. */
function topicsOf(
  after: readonly AnyRecord[],
  before: readonly AnyRecord[],
  removed: readonly RecordId[],
): ReadonlySet<string> {
  const topics = new Set<string>();
  for (const record of [...after, ...before]) {
    topics.add(`record ${record.id}`);
    topics.add(`children ${record.parent ?? ''}`);
  }
  for (const id of removed) topics.add(`record ${id}`);
  return topics;
}
