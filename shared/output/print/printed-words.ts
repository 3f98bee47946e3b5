/** Words of a flow as they are printed: their marks, what they lead to, lines to write on, numbers of pages. */

import { h, type Html } from '../../base/html.ts';
import { inlineHtml, linkTarget } from '../../blocks/inline-html.ts';
import type { Piece, Run, Words } from '../../flow/flow.ts';
import { allPieces, marksIn } from '../../flow/pieces.ts';
import type { FileView } from '../module-view.ts';
import { shownFile } from '../module-view.ts';
import { pageNumber } from './page-numbers.ts';

/** What is known where words are printed, and the notes that they brought. */
export class Printing {
  readonly #files: ReadonlyMap<string, FileView>;
  readonly #marks: ReadonlySet<string>;
  readonly #told: ReadonlySet<string>;
  #notes: { readonly number: number; readonly content: string }[] = [];
  #count = 0;

  constructor(files: readonly FileView[], pieces: readonly Piece[]) {
    this.#files = new Map(files.map((file) => [file.id, file]));
    this.#marks = marksIn(pieces);
    this.#told = new Set(
      allPieces(pieces)
        .flatMap(wordsIn)
        .flatMap((run) => ('type' in run && run.type === 'page' ? [run.mark] : [])),
    );
  }

  file(id: string): FileView | undefined {
    return this.#files.get(id);
  }

  has(mark: string): boolean {
    return this.#marks.has(mark);
  }

  /** Whether the flow says itself on which page a mark is, beside what leads there. */
  tellsPageOf(mark: string): boolean {
    return this.#told.has(mark);
  }

  note(content: string): number {
    this.#count += 1;
    this.#notes.push({ number: this.#count, content });
    return this.#count;
  }

  /** Those since the last time: they stand below the part that brought them. */
  takeNotes(): Html {
    const notes = this.#notes;
    this.#notes = [];
    const [first] = notes;
    if (!first) return null;
    return h(
      'ol',
      { class: 'notes', role: 'doc-endnotes', start: first.number },
      notes.map(({ number, content }) => h('li', { id: `note-${number}` }, content)),
    );
  }
}

/** The words of a piece itself, and not of those within it. */
function wordsIn(piece: Piece): Words {
  switch (piece.is) {
    case 'heading':
    case 'paragraph':
      return piece.words;
    case 'list':
      return piece.items.flatMap(({ words }) => words);
    case 'table':
    case 'figure':
      return piece.caption ?? [];
    case 'box':
      return piece.label;
    default:
      return [];
  }
}

export function printedWords(words: Words, printing: Printing): Html {
  return words.map((run) => runHtml(run, printing));
}

function runHtml(run: Run, printing: Printing): Html {
  if (!('type' in run)) return inlineHtml([run], context(printing));
  switch (run.type) {
    case 'blank':
      return h('span', { class: `line ${run.room}` });
    case 'page':
      return printing.has(run.mark) ? h('a', { href: `#${run.mark}`, class: 'page' }, pageNumber(run.mark)) : null;
    case 'footnote': {
      const number = printing.note(run.content);
      return h('sup', { class: 'noteref' }, h('a', { href: `#note-${number}`, role: 'doc-noteref' }, String(number)));
    }
    case 'link': {
      const words = inlineHtml(run.children, context(printing));
      const inside = run.url.startsWith('#') ? run.url.slice(1) : null;
      if (inside === null) {
        const target = linkTarget(run.url);
        return target === null ? words : h('a', { href: target.href }, words);
      }
      if (!printing.has(inside)) return words;
      if (run.of) return h('a', { href: run.url, class: run.of }, words);
      if (printing.tellsPageOf(inside)) return h('a', { href: run.url }, words);
      return [h('a', { href: run.url }, words), h('span', { class: 'at' }, ' (→ ', pageNumber(inside), ')')];
    }
    default:
      return inlineHtml([run], context(printing));
  }
}

/** Terms, works and notes are runs of their own in a flow. */
function context(printing: Printing): Parameters<typeof inlineHtml>[1] {
  return {
    apparatus: { term: () => null, cite: () => null, footnote: () => ({ number: 0, id: '', href: '' }) },
    resource: (id) => {
      const file = printing.file(id);
      return file && shownFile(file);
    },
  };
}
