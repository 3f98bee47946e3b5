/**
 * Minutes and words of the pages of the open programme, counted a moment after it changed: they stand beside what is typed and
 * must cost its keys nothing.
 */

import { pageFacts, type PageFacts } from '../../shared/rules/workload/page-facts.ts';
import type { TimeContext } from '../../shared/rules/workload/page-time.ts';
import { timeContext } from '../../shared/rules/workload/workload.ts';
import { recordOf, type AnyRecord, type RecordId } from '../../shared/records/record.ts';
import type { Applied } from './applied.ts';
import type { ProgrammeDocument } from './programme-document.ts';

const settles = 300; // milliseconds

export class Facts {
  readonly #document: ProgrammeDocument;
  readonly #pages = new Map<RecordId, PageFacts>();
  readonly #contexts = new Map<RecordId, TimeContext>();
  readonly #listeners = new Set<() => void>();
  /** Pages that changed since they were counted; null stands for all. */
  #stale: Set<RecordId> | null = new Set();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #version = 0;

  constructor(document: ProgrammeDocument) {
    this.#document = document;
    document.onApplied((applied) => this.#note(applied));
    document.onClosed(() => clearTimeout(this.#timer));
  }

  /** Grows when what was counted may no longer be so. */
  get version(): number {
    return this.#version;
  }

  /** As last counted; null where there is no such page. */
  page(id: RecordId): PageFacts | null {
    const known = this.#pages.get(id);
    if (known) return known;
    const { records } = this.#document;
    const page = recordOf(records, 'page', id);
    const unit = page && recordOf(records, 'unit', page.parent ?? '');
    const module = unit && recordOf(records, 'module', unit.parent ?? '');
    if (!page || !module) return null;
    const context = this.#contexts.get(module.id) ?? timeContext(records, module);
    this.#contexts.set(module.id, context);
    const facts = pageFacts(records, page, context);
    this.#pages.set(id, facts);
    return facts;
  }

  /** All pages of a unit together. */
  unit(id: RecordId): Pick<PageFacts, 'minutes' | 'words'> {
    const pages = this.#document.records.children(id, 'page').map((page) => this.page(page.id));
    return {
      minutes: pages.reduce((sum, facts) => sum + (facts?.minutes ?? 0), 0),
      words: pages.reduce((sum, facts) => sum + (facts?.words ?? 0), 0),
    };
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Counts anew what changed, now. */
  settle(): void {
    clearTimeout(this.#timer);
    if (this.#stale === null) {
      this.#pages.clear();
      this.#contexts.clear();
    } else for (const id of this.#stale) this.#pages.delete(id);
    this.#stale = new Set();
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }

  #note({ changes, inverse }: Applied): void {
    for (const record of [...changes.puts, ...inverse.puts]) this.#mark(record);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.settle(), settles);
  }

  #mark(record: AnyRecord): void {
    const pages = this.#pagesOf(record);
    if (pages === null) this.#stale = null;
    else for (const page of pages) this.#stale?.add(page);
  }

  /** The pages that a change of a record tells on; null for any. */
  #pagesOf({ kind, parent }: AnyRecord): readonly RecordId[] | null {
    switch (kind) {
      case 'block':
        // Tests of the whole module draw from a bank.
        return recordOf(this.#document.records, 'page', parent ?? '')?.data.use === 'bank' ? null : [parent ?? ''];
      case 'term':
      case 'reference':
      case 'framework':
      case 'competence':
        return [];
      case 'request':
      case 'thread':
      case 'comment':
      case 'signoff':
      case 'suggestion':
      case 'decision':
      case 'version':
      case 'status':
      case 'acceptance':
      case 'publication':
      case 'target':
      case 'pilot':
      case 'sheet':
      case 'pilotResults':
        // What is said of the words is none of them; a thread moves with every letter before its own.
        return [];
      default:
        // Goals, alignments, an author's word on minutes, a recording's length, the language of a module, what is a bank.
        return null;
    }
  }
}

const known = new WeakMap<ProgrammeDocument, Facts>();

export function factsOf(document: ProgrammeDocument): Facts {
  const facts = known.get(document) ?? new Facts(document);
  known.set(document, facts);
  return facts;
}
