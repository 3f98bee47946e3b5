/** The marks of what is suggested on one page, drawn block by block beside the typing: a letter costs what its own block costs. */

import type { RecordId } from '../../shared/records/record.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import { suggestionKey } from './active.ts';
import { blockRules } from './block-rules.ts';
import { colourOf, colours } from './colours.ts';
import { followIntoDrawn, seenAt } from './follow-caret.ts';
import { NearView } from './near-view.ts';
import { marksOf, type Seen } from './seen.ts';
import { elementOf, rangeOfText } from './words-of-block.ts';

interface Drawn {
  readonly highlight: Highlight;
  readonly range: Range;
  /** The key of the change. */
  readonly change: string;
}

const rests = 300; // milliseconds without a letter

export class MarkDrawing {
  readonly #document: ProgrammeDocument;
  readonly #page: RecordId;
  readonly #seen: Seen;
  readonly #near: NearView;
  readonly #drawn = new Map<RecordId, readonly Drawn[]>();
  readonly #highlights = new Map<string, Highlight>();
  readonly #sheet = new CSSStyleSheet();
  #rules = '';
  #wanted: Set<RecordId> | 'all' = new Set();
  #frame: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(document: ProgrammeDocument, page: RecordId, seen: Seen, sheet: Element) {
    this.#document = document;
    this.#near = new NearView(sheet, () => this.wantAll());
    this.#page = page;
    this.#seen = seen;
    for (const is of ['added', 'removed', 'format'])
      for (let who = 0; who < colours; who++) {
        const highlight = new Highlight();
        // Over what threads are on.
        highlight.priority = 1;
        this.#highlights.set(`${is}-${who}`, highlight);
        CSS.highlights.set(`${is}-${who}`, highlight);
      }
    window.document.adoptedStyleSheets.push(this.#sheet);
    seenAt.suggestions = () => [...this.#drawn.values()].flat();
  }

  want(block: RecordId): void {
    if (this.#wanted !== 'all') this.#wanted.add(block);
    this.#soon();
  }

  wantAll(): void {
    this.#wanted = 'all';
    this.#soon();
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#near.end();
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    for (const name of this.#highlights.keys()) CSS.highlights.delete(name);
    seenAt.suggestions = () => [];
    const sheets = window.document.adoptedStyleSheets;
    sheets.splice(sheets.indexOf(this.#sheet), 1);
  }

  /** In the frame after the one that shows the letter, which waits for no mark. */
  #soon(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = requestAnimationFrame(() => this.#drawWanted());
    });
  }

  #drawWanted(): void {
    this.#frame = null;
    const wanted = this.#wanted;
    this.#wanted = new Set();
    clearTimeout(this.#timer);
    if (wanted !== 'all') {
      for (const id of wanted) this.#draw(id);
      // Bars and blocks that are not there seldom change with a letter.
      this.#timer = setTimeout(() => this.#rule(), rests);
    } else {
      const [changed, near] = [this.#rule(), this.#near.blocks()];
      for (const id of new Set([...changed].filter((one) => near.has(one)).concat(...this.#drawn.keys())))
        this.#draw(id);
    }
    followIntoDrawn();
  }

  /** Answers the blocks that would change. */
  #rule(): ReadonlySet<RecordId> {
    const { rules, blocks } = blockRules(this.#document, this.#page, this.#seen);
    if (rules !== this.#rules) this.#sheet.replaceSync(rules);
    this.#rules = rules;
    return blocks;
  }

  #draw(id: RecordId): void {
    for (const { highlight, range } of this.#drawn.get(id) ?? []) highlight.delete(range);
    this.#drawn.delete(id);
    const { words } = marksOf(this.#document, id, this.#seen);
    const record = this.#document.record('block', id);
    const element = words.length > 0 ? elementOf(id) : null;
    if (!record || !element || !this.#near.has(element)) return;
    const drawn = words.flatMap((mark): readonly Drawn[] => {
      const highlight = this.#highlights.get(`${mark.is}-${colourOf(this.#document.base, mark.change.by.id)}`);
      const range = rangeOfText(record, mark, element);
      if (!highlight || !range) return [];
      highlight.add(range);
      return [{ highlight, range, change: suggestionKey(mark.change) }];
    });
    if (drawn.length > 0) this.#drawn.set(id, drawn);
  }
}
