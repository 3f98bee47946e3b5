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
import { sameJson } from '../../shared/base/json.ts';
import { changeOf, diff } from '../../shared/store/diff.ts';
import type { Person } from '../../shared/model/review/schema.ts';
import { validateShapes } from '../../shared/records/validate.ts';
import { reviewCopyIn } from '../../shared/review/review-copy.ts';
import { rebase } from '../../shared/review/merge/rebase.ts';
import { fail, ok, type Failure, type Result } from '../../shared/base/result.ts';
import { letGoHeld, tellRefused } from '../ui/refusal.ts';
import type { InputOf, OpenedProject, OutputOf } from '../../shared/ipc/contract.ts';
import { accessOf, type Access } from './access.ts';
import type { Applied, ChangeOptions, Origin } from './applied.ts';
import { asTaken } from './as-taken.ts';
import { fieldsChanged } from './fields-changed.ts';
import { saysOnly, type Look } from './look.ts';
import { Sight } from './sight.ts';
import { Outbox, type SaveState, type Send } from './outbox.ts';
import { Topics, type Listener } from './topics.ts';
import { UndoStack, type Step, type Taken, type UndoState } from './undo-stack.ts';

/** Asks the core for the file of this programme again. */
export type Reopen = (ask: Omit<InputOf<'project.reopen'>, 'session'>) => Promise<Result<OutputOf<'project.reopen'>>>;

export class ProgrammeDocument {
  readonly session: string;
  readonly newId: () => string;
  readonly #reopen: Reopen;
  readonly #sight: Sight;
  /** The records as the file holds them, as far as is known. */
  readonly #kept: Map<RecordId, AnyRecord>;
  readonly #outbox: Outbox;
  #stack = new UndoStack();
  #access: Access;
  #place: Pick<OpenedProject, 'name' | 'folder'>;
  readonly #topics = new Topics();
  readonly #refused = new Set<(failure: Failure) => void>();
  readonly #applied = new Set<(applied: Applied) => void>();
  #person: Person | null = null;
  #undoState: UndoState = { undo: null, redo: null };

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
    this.#sight = new Sight(opened.records);
    this.#kept = new Map(opened.records.map((record) => [record.id, record]));
    this.#outbox = new Outbox({
      rev: opened.rev,
      savedAt: opened.savedAt,
      send,
      newId,
      onState: () => this.#topics.notify('save'),
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

  /** Why nothing can be written on what is seen; `access` says whether the file can be written. */
  get readOnly(): OpenedProject['readOnly'] | 'look' {
    return this.#access.readOnly ?? (this.look?.ask === null ? 'look' : null);
  }

  get look(): Look | null {
    return this.#sight.look;
  }

  /** Whether anything but saying something can be done: not in a file for reading, nor in a review copy. */
  get mayDecide(): boolean {
    return this.#access.readOnly === null && !this.isCopy;
  }

  /** A review copy holds one module to be spoken of: nothing is made of it, and no other comes in. */
  get isCopy(): boolean {
    return reviewCopyIn(this.base) !== null;
  }

  /** As it is looked at. */
  get records(): Records {
    return this.#sight.shown;
  }

  /** The programme itself, which what is said in a review is about. */
  get base(): Records {
    return this.#sight.base;
  }

  get programme(): RecordOf<'programme'> {
    const [programme] = this.#sight.shown.children(null, 'programme');
    if (!programme) throw new Error('a programme file without its programme record');
    return programme;
  }

  /** The records under a name that lasts until they change: what is derived from them knows when to be derived anew. */
  get seen(): Records {
    return this.#sight.seen;
  }

  /** `base`, as `seen` is of `records`. */
  get baseSeen(): Records {
    return this.#sight.baseSeen;
  }

  /** Who changes it, for what is remembered of who did what. */
  actAs(person: Person | null): void {
    this.#person = person;
  }

  /** Looks at the programme in another way; null for as it is. What is seen otherwise is told as a change. */
  lookThrough(look: Look | null): void {
    if (look?.name === this.look?.name) return;
    this.#stack.seal();
    this.#tell({ ...this.#sight.lookThrough(look), origin: 'command', place: undefined, taken: null });
    this.#topics.notify('access');
  }

  /** The revision of the file that is known. */
  get revision(): number {
    return this.#outbox.rev;
  }

  /** What the file holds, as far as is known, and as of which revision. */
  get saved(): { readonly revision: number; readonly records: Iterable<AnyRecord> } {
    return { revision: this.revision, records: this.#kept.values() };
  }

  get saveState(): SaveState {
    return this.#outbox.state;
  }

  get undoState(): UndoState {
    return this.#undoState;
  }

  record<K extends Kind>(kind: K, id: RecordId): RecordOf<K> | undefined {
    return recordOf(this.#sight.shown, kind, id);
  }

  /**
   * Applies a change at once, remembers how to take it back, and saves it shortly. What the file could never hold is refused
   * here, where the words still stand in the field they were written in.
   */
  change(asked: ChangeSet, options: ChangeOptions): Result<null> {
    const isDirect = options.direct ?? saysOnly(this.base, asked);
    if ((isDirect ? this.access : this).readOnly !== null) return fail('file.readOnly', { path: this.name });
    if (isEmptyChange(asked)) return ok(null);
    const ask = isDirect ? null : (this.look?.ask ?? null);
    const stepping = { by: this.#person, at: new Date().toISOString(), revision: this.revision, newId: this.newId };
    const taken = asTaken(this.#sight.base, asked, ask, stepping);
    if (!taken.ok) {
      if (!tellRefused(taken.error)) for (const listener of this.#refused) listener(taken.error);
      return taken;
    }
    const changes = taken.value;
    const { inverse, seen } = this.#apply(changes, options);
    this.#stack.push({
      label: options.label,
      redo: changes,
      undo: inverse,
      before: options.before,
      after: options.after,
      merge: options.merge === 'fields' ? fieldsChanged(seen.inverse, seen.changes) : (options.merge ?? null),
      at: Date.now(),
    });
    this.#reportUndo();
    return ok(null);
  }

  /** Keeps something that is remembered of the programme, which is no step: Undo takes back what a person did. */
  remember(changes: ChangeSet): void {
    if (this.mayDecide && validateShapes(changes).ok) this.#apply(changes, {});
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
    return this.#topics.subscribe('contested', listener);
  }

  subscribeAccess(listener: Listener): () => void {
    return this.#topics.subscribe('access', listener);
  }

  /** All that is on the screen, for a file that is to hold nothing else. */
  get everything(): ChangeSet {
    return { puts: [...this.#sight.base.all()], removes: [] };
  }

  dispose(): void {
    this.#outbox.dispose();
    this.#topics.notify('closed');
  }

  /** Called when the programme is no longer the one on the screen. */
  onClosed(listener: Listener): () => void {
    return this.#topics.subscribe('closed', listener);
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
    return this.#topics.subscribe(`record ${id}`, listener);
  }

  subscribeChildren(parent: RecordId | null, listener: Listener): () => void {
    return this.#topics.subscribe(`children ${parent ?? ''}`, listener);
  }

  subscribeSave(listener: Listener): () => void {
    return this.#topics.subscribe('save', listener);
  }

  subscribeUndo(listener: Listener): () => void {
    return this.#topics.subscribe('undo', listener);
  }

  /** Called after every change of any record. */
  subscribeAll(listener: Listener): () => void {
    return this.#topics.subscribe('all', listener);
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
    const { base } = this.#sight;
    const known = follows ? this.#kept.values() : shared;
    const { records, contested } = rebase({ base: known, mine: base.all(), theirs: held }, this.newId);
    const change = changeOf(diff(base.all(), records));
    this.#kept.clear();
    for (const record of held) this.#kept.set(record.id, record);
    if (contested) this.#topics.notify('contested');
    if (!isEmptyChange(change)) {
      // Steps back would take the others' changes away with ours.
      this.#stack = new UndoStack();
      this.#reportUndo();
      this.#follow(change, 'command', undefined);
    }
    return changeOf(diff(held, base.all()));
  }

  #setAccess(access: Access): void {
    this.#access = access;
    this.#topics.notify('access');
  }

  #apply(changes: ChangeSet, how: Pick<ChangeOptions, 'origin' | 'after' | 'typing'>, taken: Taken | null = null) {
    this.#outbox.add(changes, how.typing ?? false);
    return this.#follow(changes, how.origin ?? 'command', how.after, taken);
  }

  /** Shows a change: answers what takes it back, and what of it is seen. */
  #follow(changes: ChangeSet, origin: Origin, place: unknown, taken: Taken | null = null) {
    const applied = this.#sight.apply(changes);
    this.#tell({ ...applied.seen, origin, place, taken });
    return applied;
  }

  #tell(applied: Applied): void {
    const { changes, inverse } = applied;
    for (const listener of this.#applied) listener(applied);
    this.#topics.notifyOf(changes.puts, inverse.puts, changes.removes);
    this.#topics.notify('all');
  }

  #take(step: Step | undefined, way: Taken['way'] | null): Step | undefined {
    const [changes, place] = way === 'redo' ? [step?.redo, step?.after] : [step?.undo, step?.before];
    if (step && changes) this.#apply(changes, { origin: 'undo', after: place }, way && { label: step.label, way });
    this.#reportUndo();
    return step;
  }

  #reportUndo(): void {
    const next = { undo: this.#stack.nextUndo?.label ?? null, redo: this.#stack.nextRedo?.label ?? null };
    if (next.undo === this.#undoState.undo && next.redo === this.#undoState.redo) return;
    this.#undoState = next;
    this.#topics.notify('undo');
  }
}
