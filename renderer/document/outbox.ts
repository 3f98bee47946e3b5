/** Carries changes to the core: gathered for a moment, sent one commit at a time, kept until acknowledged. */

import type { Failure, Result } from '../../shared/base/result.ts';
import { compose } from '../../shared/records/compose.ts';
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

export class Outbox {
  readonly #send: Send;
  readonly #newId: () => string;
  readonly #onState: (state: SaveState) => void;
  #rev: number;
  #state: SaveState;
  #pending: ChangeSet = noChange;
  #pendingTyping = true;
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
  }) {
    this.#rev = options.rev;
    this.#send = options.send;
    this.#newId = options.newId;
    this.#onState = options.onState;
    this.#state = { status: 'saved', savedAt: options.savedAt, failure: null };
  }

  get state(): SaveState {
    return this.#state;
  }

  add(changes: ChangeSet, typing: boolean): void {
    if (isEmptyChange(this.#pending)) this.#firstUnsaved = Date.now();
    this.#pending = isEmptyChange(this.#pending) ? changes : compose(this.#pending, changes);
    this.#pendingTyping &&= typing;
    if (this.#state.status === 'saved') this.#report('pending');
    if (this.#state.status !== 'failed') this.#schedule(Math.min(idle, this.#firstUnsaved + longest - Date.now()));
  }

  /** Sends all that waits now. Resolves when it is acknowledged or has failed; true when nothing is left unsaved. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#running) await this.#running;
    if (!this.#inFlight && isEmptyChange(this.#pending)) return true;
    this.#running = this.#sendNext().finally(() => {
      this.#running = null;
    });
    await this.#running;
    if (this.#state.status === 'failed') return false;
    return isEmptyChange(this.#pending) && !this.#inFlight ? true : this.flush();
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  async #sendNext(): Promise<void> {
    this.#inFlight ??= this.#takePending();
    this.#report('saving');
    const result = await this.#send(this.#inFlight);
    if (!result.ok) {
      this.#report('failed', result.error);
      this.#schedule(retryAfter);
      return;
    }
    this.#rev = result.value.rev;
    this.#inFlight = null;
    this.#state = { ...this.#state, savedAt: result.value.savedAt };
    if (isEmptyChange(this.#pending)) {
      this.#report('saved');
      return;
    }
    this.#report('pending');
    this.#schedule(Math.max(0, Math.min(idle, this.#firstUnsaved + longest - Date.now())));
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
