/** Carries changes to the core: gathered for a moment, sent one commit at a time, kept until acknowledged. */

import type { FailureCode } from '../../shared/base/failures.ts';
import type { Failure, Result } from '../../shared/base/result.ts';
import { compose } from '../../shared/store/compose.ts';
import { isEmptyChange, noChange, type ChangeSet } from '../../shared/records/record.ts';

export interface Commit {
  /** Sent again under the same id when the reply was lost, so that it counts once. */
  readonly commit: string;
  readonly baseRev: number;
  readonly changes: ChangeSet;
  readonly typing: boolean;
}

export type Send = (commit: Commit) => Promise<Result<{ readonly rev: number; readonly savedAt: string }>>;

/** What the status bar may say. `saved` is true only while nothing waits and the last commit was acknowledged. */
export interface SaveState {
  readonly status: 'saved' | 'pending' | 'saving' | 'failed';
  /** ISO 8601 instant of the last acknowledged commit. */
  readonly savedAt: string;
  readonly failure: Failure | null;
}

const idle = 400; // milliseconds after the last change
const longest = 2000; // milliseconds after the first unsaved change
const retryAfter = 2000; // milliseconds after a failure

/** Failures that sending the same commit again can never cure: the commit is taken apart instead. */
const permanent: ReadonlySet<FailureCode> = new Set([
  'commit.invalid',
  'text.tooLong',
  'call.invalid',
  'file.readOnly',
]);

/** Failures that say that the screen and the file no longer know of each other. */
const parted: ReadonlySet<FailureCode> = new Set(['session.unknown', 'commit.stale']);

export function isPermanent({ code }: Failure): boolean {
  return permanent.has(code);
}

export class Outbox {
  readonly #send: Send;
  readonly #newId: () => string;
  readonly #onState: (state: SaveState) => void;
  readonly #onAcknowledged: (changes: ChangeSet) => void;
  readonly #resume: () => Promise<Result<null>>;
  #rev: number;
  #state: SaveState;
  #pending: ChangeSet = noChange;
  #pendingTyping = true;
  /** Records that the core refused for good, waiting for the change that cures them; the rest is saved without them. */
  #refused: ChangeSet = noChange;
  #refusal: Failure | null = null;
  #inFlight: Commit | null = null;
  #running: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #firstUnsaved = 0;

  constructor(options: {
    readonly rev: number;
    readonly savedAt: string;
    readonly send: Send;
    readonly newId: () => string;
    readonly onState: (state: SaveState) => void;
    readonly onAcknowledged: (changes: ChangeSet) => void;
    /** Finds the file again, and calls `restart` when it has. */
    readonly resume: () => Promise<Result<null>>;
  }) {
    this.#rev = options.rev;
    this.#send = options.send;
    this.#newId = options.newId;
    this.#onState = options.onState;
    this.#onAcknowledged = options.onAcknowledged;
    this.#resume = options.resume;
    this.#state = { status: 'saved', savedAt: options.savedAt, failure: null };
  }

  get state(): SaveState {
    return this.#state;
  }

  add(changes: ChangeSet, typing: boolean): void {
    if (isEmptyChange(this.#pending)) this.#firstUnsaved = Date.now();
    // Composed anew with what was refused: this change may be the one that cures it.
    this.#pending = compose(compose(this.#refused, this.#pending), changes);
    this.#pendingTyping &&= typing;
    if (this.#state.status === 'saved') this.#report('pending');
    const waitsForRetry = this.#state.status === 'failed' && this.#refusal === null;
    this.#refused = noChange;
    this.#refusal = null;
    if (!waitsForRetry) this.#schedule(Math.min(idle, this.#firstUnsaved + longest - Date.now()));
  }

  /** Sends all that waits now. Resolves when it is acknowledged or has failed; true when nothing is left unsaved. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#running) await this.#running;
    if (!this.#inFlight && isEmptyChange(this.#pending)) return this.#refusal === null;
    this.#running = this.#sendNext().finally(() => {
      this.#running = null;
    });
    await this.#running;
    if (this.#state.status === 'failed' && (this.#inFlight || isEmptyChange(this.#pending))) return false;
    return isEmptyChange(this.#pending) && !this.#inFlight ? true : this.flush();
  }

  /** Does something while nothing is being sent. */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    while (this.#running) await this.#running;
    const done = work();
    this.#running = done
      .then(() => undefined)
      .finally(() => {
        this.#running = null;
      });
    await this.#running;
    return done;
  }

  get rev(): number {
    return this.#rev;
  }

  /** The commit that is on its way, or was when the connection went. */
  get inFlight(): string | null {
    return this.#inFlight?.commit ?? null;
  }

  /** The commit on its way has arrived, as is known from elsewhere. */
  acknowledge(): void {
    if (this.#inFlight) this.#onAcknowledged(this.#inFlight.changes);
    this.#inFlight = null;
  }

  /** Goes on from another state of the file, with this to be sent. */
  restart(at: { readonly rev: number; readonly savedAt: string; readonly waiting: ChangeSet }): void {
    this.#rev = at.rev;
    this.#inFlight = null;
    this.#refused = noChange;
    this.#refusal = null;
    this.#pending = at.waiting;
    this.#state = { ...this.#state, savedAt: at.savedAt };
    this.#report(isEmptyChange(at.waiting) ? 'saved' : 'pending');
    if (!isEmptyChange(at.waiting)) this.#schedule(0);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  async #sendNext(): Promise<void> {
    this.#inFlight ??= this.#takePending();
    // While a failure lasts it stays said: words and buttons that come and go with each try can be neither read nor pressed.
    if (this.#state.status !== 'failed') this.#report('saving');
    const result = await this.#send(this.#inFlight);
    if (!result.ok && isPermanent(result.error)) {
      this.#takeApart(this.#inFlight, result.error);
      return;
    }
    if (!result.ok) {
      const resumed = parted.has(result.error.code) ? await this.#resume() : result;
      if (resumed.ok) return;
      this.#report('failed', resumed.error);
      this.#schedule(retryAfter);
      return;
    }
    this.#onAcknowledged(this.#inFlight.changes);
    this.#rev = result.value.rev;
    this.#inFlight = null;
    this.#state = { ...this.#state, savedAt: result.value.savedAt };
    if (isEmptyChange(this.#pending)) {
      if (this.#refusal) this.#report('failed', this.#refusal);
      else this.#report('saved');
      return;
    }
    this.#report('pending');
    this.#schedule(Math.max(0, Math.min(idle, this.#firstUnsaved + longest - Date.now())));
  }

  /** Sets the record that is to blame aside, or all of them when none is named, and leaves the rest to be sent. */
  #takeApart({ changes, typing }: Commit, failure: Failure): void {
    const blamed = changes.puts.filter(({ id }) => id === failure.params['record']);
    const [aside, rest] =
      blamed.length === 0
        ? [changes, noChange]
        : [
            { puts: blamed, removes: [] },
            { puts: changes.puts.filter((record) => !blamed.includes(record)), removes: changes.removes },
          ];
    this.#inFlight = null;
    // What was written since may have cured it already.
    if (!isEmptyChange(this.#pending)) {
      this.#pending = compose(compose(this.#refused, changes), this.#pending);
      this.#refused = noChange;
    } else {
      this.#refused = compose(this.#refused, aside);
      this.#refusal = failure;
      this.#pending = rest;
    }
    this.#pendingTyping &&= typing;
    this.#report('failed', failure);
    if (!isEmptyChange(this.#pending)) this.#schedule(0);
  }

  /** All that the core has not acknowledged, as one change: what a copy must hold beside what the file holds. */
  get waiting(): ChangeSet {
    return compose(compose(this.#inFlight?.changes ?? noChange, this.#refused), this.#pending);
  }

  #takePending(): Commit {
    const commit = {
      commit: this.#newId(),
      baseRev: this.#rev,
      changes: this.#pending,
      typing: this.#pendingTyping,
    };
    this.#pending = noChange;
    this.#pendingTyping = true;
    return commit;
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), Math.max(0, delay));
  }

  #report(status: SaveState['status'], failure: Failure | null = null): void {
    this.#state = { status, savedAt: this.#state.savedAt, failure };
    this.#onState(this.#state);
  }
}
