/** What somebody would change in the programme, record by record, out of a document as they would have it. */

import type { AnyRecord, RecordId, RecordOf, Records } from '../../records/record.ts';
import { kindDefinition } from '../../records/kinds.ts';
import { keysBetween } from '../../store/order.ts';
import { assembled, plainText, type Piece } from '../suggestions/flat.ts';
import { stateOf } from '../suggestions/record-plan.ts';
import { sign } from '../sign.ts';
import type { Field } from './fields.ts';
import { blockOf, isRunning, kindOfLine, type LineKind } from './new-blocks.ts';
import { RecordEdit } from './record-edit.ts';
import type { Body, Seen, SeenParagraph, Viewer } from './seen.ts';

export interface Suggested {
  readonly target: RecordId;
  readonly before: string | null;
  readonly after: string | null;
}

/** Something that has no place in the programme: with what stands nearest, and its words. */
export interface Unplaced {
  readonly near: RecordId | null;
  readonly words: string;
}

export interface Changes {
  readonly suggested: readonly Suggested[];
  readonly unplaced: readonly Unplaced[];
}

/** A paragraph of a text: where a text was split it has several. */
interface Line {
  readonly pieces: readonly Piece[];
  readonly kind: LineKind;
  readonly hasOld: boolean;
}

interface Loose extends Line {
  readonly after: Field | null;
  readonly before: Field | null;
}

export interface Written {
  readonly base: Records;
  readonly body: Body;
  readonly fields: readonly Field[];
  /** Whether the list of what was written came along: only then is what is not there known to be missing. */
  readonly isComplete: boolean;
  /** Ids of what is new: the same for the same place. */
  readonly newId: (near: RecordId, index: number) => RecordId;
}

export function changesOf(seen: readonly Seen[], viewer: Viewer, written: Written): Changes {
  return new Changing(viewer, written).read(seen);
}

class Changing {
  readonly #viewer: Viewer;
  readonly #written: Written;
  readonly #lines = new Map<Field, Line[]>();
  readonly #loose: Loose[] = [];
  readonly #unplaced: Unplaced[] = [];
  readonly #edits = new Map<RecordId, RecordEdit>();
  /** Texts in rows that go. */
  readonly #inRows = new Set<Field>();
  readonly #present = new Set<Field>();
  readonly #suggested: Suggested[] = [];
  readonly #fresh = new Map<string, { readonly record: AnyRecord; readonly before: string | null; lines: Line[] }>();

  constructor(viewer: Viewer, written: Written) {
    this.#viewer = viewer;
    this.#written = written;
  }

  read(seen: readonly Seen[]): Changes {
    for (const atom of this.#written.body.atoms)
      if ((atom.is === 'words' || atom.is === 'end') && atom.owner?.is === 'field') this.#present.add(atom.owner.field);
    let last: Field | null = null;
    for (const [index, one] of seen.entries()) {
      if (one.is === 'row') this.#row(one);
      else {
        this.#paragraph(one, last, seen, index);
        last = fieldsIn(one).at(-1) ?? last;
      }
    }
    const gone = new Set<Field>();
    for (const field of this.#written.fields) if (this.#isGone(field)) gone.add(field);
    const removed = this.#removed(gone);
    for (const field of this.#written.fields) if (!removed.has(field.record.id)) this.#text(field, gone);
    for (const id of removed) {
      const record = this.#written.base.get(id);
      if (record) this.#suggested.push({ target: id, before: stateOf(record), after: null });
    }
    this.#placeLoose(removed);
    for (const [id, edit] of this.#edits) if (!removed.has(id)) this.#finish(edit);
    this.#placeFresh();
    return { suggested: this.#suggested, unplaced: this.#unplaced };
  }

  #editOf(record: AnyRecord): RecordEdit {
    const known = this.#edits.get(record.id);
    if (known) return known;
    const made = new RecordEdit(record);
    this.#edits.set(record.id, made);
    return made;
  }

  #row({ deed, cells, field }: Extract<Seen, { is: 'row' }>): void {
    if (deed === 'drop') {
      if (!field) return;
      this.#editOf(field.record).dropRow(field);
      for (const own of this.#written.fields) if (sameRow(own, field)) this.#inRows.add(own);
    } else if (field && rowOf(field) !== null) this.#editOf(field.record).addRow(field, cells);
    else this.#lost(field, cells.map((cell) => plainText(cell)).join(' | '));
  }

  #paragraph(paragraph: SeenParagraph, last: Field | null, seen: readonly Seen[], index: number): void {
    const { segments, end, isInTable } = paragraph;
    const own = fieldsIn(paragraph);
    const kind = kindOfLine(end);
    if (own.length === 0) {
      if (segments.some(({ owner }) => owner !== null)) return;
      const line = {
        pieces: segments.flatMap(({ pieces }) => pieces),
        kind,
        hasOld: segments.some(({ hasOld }) => hasOld),
      };
      if (plainText(line.pieces).trim() === '' || (line.hasOld && !this.#viewer.isUntracked)) return;
      if (isInTable) this.#lost(last, plainText(line.pieces));
      else this.#loose.push({ ...line, after: last, before: nextField(seen, index) });
      return;
    }
    const worded = segments.find(({ owner, pieces }) => owner?.is === 'field' && pieces.length > 0);
    const main = worded?.owner?.is === 'field' ? worded.owner.field : own[0];
    for (const field of own) {
      const lines = this.#lines.get(field) ?? [];
      this.#lines.set(field, lines);
      if (field !== main) continue;
      const pieces = segments.flatMap((one) => (one.owner?.is === 'label' ? [] : one.pieces));
      lines.push({
        pieces,
        kind,
        hasOld: segments.some((one) => one.hasOld && one.owner?.is === 'field' && one.owner.field === field),
      });
    }
  }

  /** Nothing of it is left, or never came back. */
  #isGone(field: Field): boolean {
    if (field.text === '' || this.#inRows.has(field)) return false;
    const isKnown = this.#present.has(field);
    // What was taken away unseen, and what the document never had, is gone for nobody else.
    if (!this.#viewer.isUntracked && (!isKnown || this.#written.body.placesOf(field).length === 0)) return false;
    if (!isKnown) return this.#written.isComplete;
    return (this.#lines.get(field) ?? []).every(({ pieces }) => plainText(pieces).trim() === '');
  }

  /** Records of which no text is left. */
  #removed(gone: ReadonlySet<Field>): ReadonlySet<RecordId> {
    const found = new Set<RecordId>();
    const groups = Map.groupBy(this.#written.fields, ({ record }) => record.id);
    for (const [id, fields] of groups) {
      const [first] = fields;
      const worded = fields.filter(({ text }) => text.trim() !== '');
      if (first?.record.kind === 'block' && worded.length > 0 && worded.every((field) => gone.has(field)))
        found.add(id);
    }
    for (const id of this.#picturesTakenAway()) found.add(id);
    return found;
  }

  #picturesTakenAway(): readonly RecordId[] {
    return this.#written.body.atoms.flatMap((atom) => {
      if (atom.is !== 'words' || atom.owner?.is !== 'label' || atom.run.text !== '') return [];
      const record = this.#written.base.get(atom.owner.record ?? '');
      const isImage = record?.kind === 'block' && record.data.type === 'image';
      return isImage && atom.run.del?.by === this.#viewer.name ? [record.id] : [];
    });
  }

  #text(field: Field, gone: ReadonlySet<Field>): void {
    if (this.#inRows.has(field)) return;
    if (gone.has(field)) {
      this.#editOf(field.record).takeAway(field);
      return;
    }
    const all = this.#lines.get(field) ?? [];
    const lines = all.length === 1 ? all : all.filter((line) => plainText(line.pieces).trim() !== '' || line.hasOld);
    if (lines.length === 0) return;
    if (field.text === '' && plainText(lines.flatMap(({ pieces }) => pieces)).trim() === '') return;
    const at = Math.max(
      0,
      lines.findIndex(({ hasOld }) => hasOld),
    );
    const own = lines[at];
    if (!own) return;
    const edit = this.#editOf(field.record);
    const [before, after] = [lines.slice(0, at), lines.slice(at + 1)];
    if (isRunning(field) && before.length + after.length > 0) {
      edit.setText(field, assembled(own.pieces));
      this.#split(field, before, -1);
      this.#split(field, after, 1);
    } else if (edit.isPanelLine(field) && before.length + after.length > 0) {
      edit.setText(field, assembled(own.pieces));
      edit.addLines(field, before.map(asLine), after.map(asLine));
    } else edit.setText(field, joined(field, lines));
  }

  #split(field: Field, lines: readonly Line[], side: -1 | 1): void {
    this.#add(field.record, side, lines, field);
  }

  /** New blocks beside a record; they are placed when all are known. */
  #add(record: AnyRecord, side: -1 | 1, lines: readonly Line[], like: Field | null): void {
    const key = `${record.id} ${side}`;
    const known = this.#fresh.get(key) ?? { record, before: side < 0 ? record.id : null, lines: [] };
    const own = like && isRunning(like) ? like.record : null;
    known.lines.push(...lines.map((line) => ({ ...line, kind: { ...line.kind, like: own } })));
    this.#fresh.set(key, known);
  }

  #placeLoose(removed: ReadonlySet<RecordId>): void {
    for (const { after, before, ...line } of this.#loose) {
      const moved = this.#movedTo(line, removed);
      const record = after?.record;
      const isInside = record !== undefined && before?.record.id === record.id;
      const edit = isInside && after ? this.#editOf(record) : null;
      if (edit && after && before && edit.samePanel(after, before)) edit.addLines(after, [], [asLine(line)]);
      else if (isInside || !record || !this.#isPlace(record)) this.#lost(after, plainText(line.pieces));
      else this.#add(record, 1, [moved ? { ...line, kind: { ...line.kind, moved } } : line], null);
    }
  }

  /** A paragraph that went here and came there, letter for letter, was moved. */
  #movedTo(line: Line, removed: ReadonlySet<RecordId>): RecordOf<'block'> | null {
    const text = plainText(line.pieces);
    const index = this.#suggested.findIndex(({ target, after }) => {
      const field = this.#written.fields.find(({ record }) => record.id === target);
      return after === null && removed.has(target) && field && isRunning(field) && field.text === text;
    });
    const [found] = index < 0 ? [] : this.#suggested.splice(index, 1);
    const record = found && this.#written.base.get(found.target);
    return record?.kind === 'block' ? record : null;
  }

  /** Whether a block can stand behind this. */
  #isPlace({ kind, parent }: AnyRecord): boolean {
    if (kind === 'page') return true;
    const page = this.#written.base.get(parent ?? '');
    return kind === 'block' && page?.kind === 'page' && page.data.use !== 'bank';
  }

  #placeFresh(): void {
    for (const { record, before, lines } of this.#fresh.values()) {
      const isFirst = record.kind === 'page';
      const parent = isFirst ? record.id : record.parent;
      const siblings = this.#written.base.children(parent, 'block');
      const at = siblings.findIndex(({ id }) => id === record.id) + (before === null ? 1 : 0);
      const place = isFirst ? 0 : at;
      const orders = keysBetween(siblings[place - 1]?.order ?? null, siblings[place]?.order ?? null, lines.length);
      for (const [index, line] of lines.entries()) {
        const order = orders[index] ?? record.order;
        const { moved } = line.kind;
        if (moved) {
          this.#suggested.push({
            target: moved.id,
            before: stateOf(moved),
            after: stateOf({ ...moved, parent, order }),
          });
          continue;
        }
        const data = blockOf(line.kind, assembled(line.pieces));
        const side = before === null ? 0 : 5000;
        const made: RecordOf<'block'> = {
          id: this.#written.newId(record.id, index + side),
          kind: 'block',
          parent,
          order,
          data,
        };
        if (kindDefinition('block').data.safeParse(data).success)
          this.#suggested.push({ target: made.id, before: null, after: stateOf(made) });
        else this.#lost(null, plainText(line.pieces), record.id);
      }
    }
  }

  #finish(edit: RecordEdit): void {
    const { record } = edit;
    const data = edit.made();
    if (data === record.data) return;
    if (kindDefinition(record.kind).data.safeParse(data).success)
      this.#suggested.push({
        target: record.id,
        before: stateOf(record),
        after: stateOf({ ...record, data } as AnyRecord),
      });
    else for (const words of edit.said()) this.#lost(null, words, record.id);
  }

  #lost(near: Field | null, words: string, record: RecordId | null = null): void {
    if (words.trim() !== '')
      this.#unplaced.push({ near: near?.record.id ?? record, words: words.replaceAll(sign, '') });
  }
}

function asLine({ pieces, kind }: Line): { readonly kind: LineKind; readonly children: ReturnType<typeof assembled> } {
  return { kind, children: assembled(pieces) };
}

/** Where a text is no block of its own its paragraphs are lines. */
function joined({ running }: Field, lines: readonly Line[]): string | ReturnType<typeof assembled> {
  const end: Piece = { node: { text: '\n' }, wrap: null, text: '\n', dress: '{}' };
  const pieces = lines.flatMap((line, index) => (index === 0 ? line.pieces : [end, ...line.pieces]));
  return typeof running === 'string' ? plainText(pieces).replaceAll(sign, '') : assembled(pieces);
}

function fieldsIn({ segments }: SeenParagraph): readonly Field[] {
  return segments.flatMap(({ owner }) => (owner?.is === 'field' ? [owner.field] : []));
}

function nextField(seen: readonly Seen[], index: number): Field | null {
  for (const one of seen.slice(index + 1)) {
    const [field] = one.is === 'paragraph' ? fieldsIn(one) : [one.field];
    if (field) return field;
  }
  return null;
}

/** `children/2/children/0/children` is in the third row. */
export function rowOf({ record, path }: Field): number | null {
  const row = path[1];
  return record.kind === 'block' && record.data.type === 'table' && path.length === 5 && typeof row === 'number'
    ? row
    : null;
}

function sameRow(a: Field, b: Field): boolean {
  return a.record.id === b.record.id && rowOf(a) !== null && rowOf(a) === rowOf(b);
}
