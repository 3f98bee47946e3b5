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
  RecordTable,
} from '../../shared/records/record.ts';
import { sameJson } from '../../shared/base/json.ts';
import { changeOf, diff } from '../../shared/store/diff.ts';
import { followed, refound } from '../../shared/review/follow.ts';
import { rebase } from '../../shared/records/rebase.ts';
import { validateShapes } from '../../shared/records/validate.ts';
import { fail, ok, type Failure, type Result } from '../../shared/base/result.ts';
import { letGoHeld, tellRefused } from '../ui/refusal.ts';
import type { InputOf, LockHolder, OpenedProject, OutputOf } from '../../shared/ipc/contract.ts';
import type { PlainKey } from '../../shared/words/typed.ts';
import { fieldsChanged } from './fields-changed.ts';
import { Outbox, type SaveState, type Send } from './outbox.ts';
import { topicsOf } from './topics.ts';
import { UndoStack, type Step, type Taken } from './undo-stack.ts';

/** Who made a change: the page editor already shows its own and must only follow the others. */
export type Origin = 'editor' | 'outline' | 'inspector' | 'command' | 'undo';

export interface ChangeOptions {
  /** Names the step, e.g. `undo.typing`. */
  readonly label: PlainKey;
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
  /** The step that it took back or did again; null where it is a step of its own. */
  readonly taken: Taken | null;
}

export interface UndoState {
  readonly undo: string | null;
  readonly redo: string | null;
}

type Listener = () => void;

/** Asks the core for the file of this programme again. */
export type Reopen = (ask: Omit<InputOf<'project.reopen'>, 'session'>) => Promise<Result<OutputOf<'project.reopen'>>>;

export class ProgrammeDocument {
  readonly session: string;
  readonly newId: () => string;
  readonly #reopen: Reopen;
  readonly #records: RecordTable;
  /** The records as the file holds them, as far as is known. */
  readonly #kept: Map<RecordId, AnyRecord>;
  readonly #outbox: Outbox;
  #stack = new UndoStack();
  #access: Access;
  #place: Pick<OpenedProject, 'name' | 'folder'>;
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #refused = new Set<(failure: Failure) => void>();
  readonly #applied = new Set<(applied: Applied) => void>();
  #undoState: UndoState = { undo: null, redo: null };
  #seen: Records | null = null;

  constructor(
    opened: OpenedProject,
    send: Send,
    newId: () => string,
    reopen: Reopen = async () => fail('session.unknown'),
  ) {
    this.session = opened.session;
    this.#place = opened;
    this.newId = newId;
    this.#reopen = reopen;
    this.#access = accessOf(opened);
    this.#records = new RecordTable(opened.records);
    this.#kept = new Map(opened.records.map((record) => [record.id, record]));
    this.#outbox = new Outbox({
      rev: opened.rev,
      savedAt: opened.savedAt,
      send,
      newId,
      onState: () => this.#notify('save'),
      onAcknowledged: ({ puts, removes }) => {
        for (const id of removes) this.#kept.delete(id);
        for (const record of puts) this.#kept.set(record.id, record);
      },
      resume: () => this.#goOn(false),
    });
  }

  /** Of the file. */
  get name(): string {
    return this.#place.name;
  }

  get folder(): string {
    return this.#place.folder;
  }

  get access(): Access {
    return this.#access;
  }

  get readOnly(): OpenedProject['readOnly'] {
    return this.#access.readOnly;
  }

  get records(): Records {
    return this.#records;
  }

  get programme(): RecordOf<'programme'> {
    const [programme] = this.#records.children(null, 'programme');
    if (!programme) throw new Error('a programme file without its programme record');
    return programme;
  }

  /** The records under a name that lasts until they change: what is derived from them knows when to be derived anew. */
  get seen(): Records {
    const records = this.#records;
    const children: Records['children'] = records.children.bind(records);
    this.#seen ??= { get: (id) => records.get(id), children, all: () => records.all() };
    return this.#seen;
  }

  /** The revision of the file that is known. */
  get revision(): number {
    return this.#outbox.rev;
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
  change(asked: ChangeSet, options: ChangeOptions): Result<null> {
    if (this.readOnly !== null) return fail('file.readOnly', { path: this.name });
    if (isEmptyChange(asked)) return ok(null);
    // What is said about words goes where they go, in the same step.
    const changes = followed(this.#records, asked);
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

  undo = (): Step | undefined => (letGoHeld() ? undefined : this.#take(this.#stack.undo(), 'undo'));
  redo = (): Step | undefined => this.#take(this.#stack.redo(), 'redo');

  /** Takes the last step back as if it had never been: nothing is said of it, and Redo does not bring it again. */
  takeBack(): void {
    this.#take(this.#stack.takeBack(), null);
  }

  /** The steps that Undo would take back and Redo do again. */
  get steps(): UndoStack['steps'] {
    return this.#stack.steps;
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

  /**
   * Goes on with the file as it is now: what it holds and what is on the screen are brought together, and what waits is sent.
   * `force` takes it from a program that cannot be asked.
   */
  async resume(force = false): Promise<Result<null>> {
    const resumed = await this.#outbox.alone(() => this.#goOn(force));
    if (resumed.ok) await this.flush();
    return resumed;
  }

  /** Goes on in a copy of the file, with all that was written since it was made. */
  async goOnIn(file: string): Promise<Result<null>> {
    const moved = await this.#outbox.alone(() => this.#goOn(false, file));
    if (moved.ok) await this.flush();
    return moved;
  }

  /** Lets another window write: everything is saved, and this one only reads from then on. False when it could not be saved. */
  async handOver(isSaved: () => boolean): Promise<boolean> {
    if (!(await this.flush()) || !isSaved()) return false;
    this.#setAccess({ readOnly: 'elsewhere', lockedBy: null });
    return true;
  }

  /** Called when the file and the screen were brought together and contradicted each other. */
  onContested(listener: Listener): () => void {
    return this.#subscribe('contested', listener);
  }

  subscribeAccess(listener: Listener): () => void {
    return this.#subscribe('access', listener);
  }

  /** All that is on the screen, for a file that is to hold nothing else. */
  get everything(): ChangeSet {
    return { puts: [...this.#records.all()], removes: [] };
  }

  dispose(): void {
    this.#outbox.dispose();
    this.#notify('closed');
  }

  /** Called when the programme is no longer the one on the screen. */
  onClosed(listener: Listener): () => void {
    return this.#subscribe('closed', listener);
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

  async #goOn(force: boolean, file?: string): Promise<Result<null>> {
    const last = { rev: this.#outbox.rev, savedAt: this.saveState.savedAt };
    const copy = file === undefined ? {} : { file };
    const again = await this.#reopen({ commit: this.#outbox.inFlight, last, force, ...copy });
    if (!again.ok) return again;
    const { opened, holdsCommit, follows } = again.value;
    if (holdsCommit) this.#outbox.acknowledge();
    const { rev, savedAt } = opened;
    this.#place = { name: opened.name, folder: opened.folder };
    const isSame = rev === last.rev && savedAt === last.savedAt;
    const waiting = isSame ? this.waiting : this.#bringTogether(opened.records, follows);
    this.#outbox.restart({ rev, savedAt, waiting });
    this.#setAccess(accessOf(opened));
    return ok(null);
  }

  /**
   * Takes over what the file holds by now, and answers what it does not hold yet. What a file that did not come out of the known
   * state lacks was not removed in it: it may be an older one.
   */
  #bringTogether(held: readonly AnyRecord[], follows: boolean): ChangeSet {
    const shared = held.filter((record) => sameJson(this.#kept.get(record.id), record));
    const { records: merged, contested } = rebase(
      follows ? this.#kept.values() : shared,
      this.#records.all(),
      held,
      this.newId,
    );
    const change = changeOf(diff(this.#records.all(), refound(merged)));
    this.#kept.clear();
    for (const record of held) this.#kept.set(record.id, record);
    if (contested) this.#notify('contested');
    if (!isEmptyChange(change)) {
      // Steps back would take the others' changes away with ours.
      this.#stack = new UndoStack();
      this.#reportUndo();
      this.#follow(change, 'command', undefined);
    }
    return changeOf(diff(held, this.#records.all()));
  }

  #setAccess(access: Access): void {
    const { readOnly } = this.#access;
    this.#access = access;
    if (readOnly !== access.readOnly) this.#notify('access');
  }

  #apply(changes: ChangeSet, origin: Origin, place: unknown, typing: boolean, taken: Taken | null = null): ChangeSet {
    this.#outbox.add(changes, typing);
    return this.#follow(changes, origin, place, taken);
  }

  /** Shows a change. */
  #follow(changes: ChangeSet, origin: Origin, place: unknown, taken: Taken | null = null): ChangeSet {
    const inverse = this.#records.apply(changes);
    this.#seen = null;
    for (const listener of this.#applied) listener({ changes, inverse, origin, place, taken });
    for (const topic of topicsOf(changes.puts, inverse.puts, changes.removes)) this.#notify(topic);
    this.#notify('all');
    return inverse;
  }

  #take(step: Step | undefined, way: Taken['way'] | null): Step | undefined {
    const [changes, place] = way === 'redo' ? [step?.redo, step?.after] : [step?.undo, step?.before];
    if (step && changes) this.#apply(changes, 'undo', place, false, way && { label: step.label, way });
    this.#reportUndo();
    return step;
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

/** Whether the programme can be written here; if not, why, and who has it. */
export interface Access {
  readonly readOnly: OpenedProject['readOnly'];
  readonly lockedBy: LockHolder | null;
}

function accessOf({ readOnly, lockedBy }: OpenedProject): Access {
  return { readOnly, lockedBy: lockedBy ?? null };
}
