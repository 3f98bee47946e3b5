/** Who is told of what: those who follow single records and groups of siblings hear of what touches them. */

import type { AnyRecord, RecordId } from '../../shared/records/record.ts';

export type Listener = () => void;

export class Topics {
  readonly #listeners = new Map<string, Set<Listener>>();

  subscribe(topic: string, listener: Listener): () => void {
    const group = this.#listeners.get(topic) ?? new Set();
    this.#listeners.set(topic, group.add(listener));
    return () => {
      group.delete(listener);
      if (group.size === 0 && this.#listeners.get(topic) === group) this.#listeners.delete(topic);
    };
  }

  notify(topic: string): void {
    for (const listener of this.#listeners.get(topic) ?? []) listener();
  }

  /** Of what a change touched. */
  notifyOf(after: readonly AnyRecord[], before: readonly AnyRecord[], removed: readonly RecordId[]): void {
    const topics = new Set<string>();
    for (const record of [...after, ...before]) {
      topics.add(`record ${record.id}`);
      topics.add(`children ${record.parent ?? ''}`);
    }
    for (const id of removed) topics.add(`record ${id}`);
    for (const topic of topics) this.notify(topic);
  }
}
