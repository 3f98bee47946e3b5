/** Keeps the editor and the open programme the same: edits become steps, undo and other changes come back as edits. */

import { Editor, Node, Transforms, type Operation, type Range } from 'slate';
import { sameJson } from '../../shared/base/json.ts';
import type { Failure } from '../../shared/base/result.ts';
import { recordOf, type ChangeSet, type RecordId } from '../../shared/records/record.ts';
import { attempt, hold } from '../ui/refusal.ts';
import type { Applied, ChangeOptions } from '../document/applied.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import { fieldOfStep, leaveField, useFieldFocus, wantField, type Wanted } from './field/field-focus.ts';
import { isPoint, paragraph } from './page-editor-core.ts';
import { adopt, elementOf, isVoid, pageChange, pageElements } from './page-model.ts';
import type { BlockElement, PageSlate } from './slate-types.ts';
import { focusEditor } from './focus.ts';

/** Where the caret was, remembered with each step: in the page, or in a field of a card on it. */
export interface CaretPlace {
  readonly page: RecordId;
  readonly selection: Range | null;
  readonly field?: Wanted;
}

/** Blocks that are rewritten one by one. */
const mostSteps = 100;

export class PageSync {
  readonly #document: ProgrammeDocument;
  readonly #editor: PageSlate;
  readonly #page: RecordId;
  #synced: readonly BlockElement[];
  #selection: Range | null = null;
  /** Operations that brought a change from elsewhere onto the page: no step of the person's. */
  readonly #followed = new WeakSet<Operation>();
  #refused: ReadonlySet<RecordId> = new Set();
  #release: () => void = () => undefined;

  constructor(document: ProgrammeDocument, editor: PageSlate, page: RecordId) {
    this.#document = document;
    this.#editor = editor;
    this.#page = page;
    this.#synced = pageElements(document.records, page);
  }

  /** What the editor starts with. A page without blocks gets a paragraph that exists once somebody writes in it. */
  initial(): BlockElement[] {
    return this.#synced.length > 0 ? [...this.#synced] : [paragraph(this.#editor.newId())];
  }

  /**
   * Called once Slate shows what it started with: of nodes that another editor showed before it made copies, and taking
   * those for changes would write the whole page at the first click.
   */
  begin(): void {
    const shown = this.#editor.children as readonly BlockElement[];
    const blocks = this.#document.records.children(this.#page, 'block');
    this.#synced = this.#synced.map((element, index) => {
      const [block, copy] = [blocks[index], shown[index]];
      return block && copy?.id === block.id && elementOf(block) === element ? adopt(block, copy) : element;
    });
  }

  /** Called after each change of the editor. */
  changed(): void {
    const { editor, page } = { editor: this.#editor, page: this.#page };
    const before: CaretPlace = { page, selection: this.#selection, ...fieldOfStep() };
    this.#selection = editor.selection;
    const after = editor.children as readonly BlockElement[];
    if (after === this.#synced) {
      const isMoved = (operation: Operation): boolean =>
        operation.type === 'set_selection' && !this.#followed.has(operation);
      if (editor.operations.every(isMoved)) this.#document.sealStep();
      return;
    }
    if (isUntouched(this.#synced, after)) return;
    const blocks = pageChange(this.#document.records, page, this.#synced, after);
    const changes = { ...blocks, puts: [...editor.companions.splice(0), ...blocks.puts] };
    const typed = typedBlock(editor.operations, after);
    this.#take(changes, after, {
      label: typed === null ? 'undo.edit' : 'undo.typing',
      ...(typed === null ? {} : { merge: `typing ${typed}` }),
      typing: typed !== null,
      origin: 'editor',
      before,
      after: { page, selection: editor.selection } satisfies CaretPlace,
    });
  }

  /** The programme takes every block but those that do not fit; those stay on the page as written and are tried again. */
  #take(changes: ChangeSet, after: readonly BlockElement[], options: ChangeOptions): void {
    const refused = new Map<RecordId, Failure>();
    const fitting = (): ChangeSet => ({ ...changes, puts: changes.puts.filter(({ id }) => !refused.has(id)) });
    for (;;) {
      const failure = attempt(() => this.#document.change(fitting(), options));
      const id = failure?.params['record'];
      if (!failure || typeof id !== 'string' || refused.has(id)) break;
      refused.set(id, failure);
    }
    this.#synced = refused.size === 0 ? after : withOld(after, this.#synced, refused);
    this.#holdBack(refused);
  }

  /** Knows blocks as unsaved while they show what the programme did not take. */
  #holdBack(refused: ReadonlyMap<RecordId, Failure>): void {
    this.#release();
    const [failure] = refused.values();
    this.#refused = new Set(refused.keys());
    this.#release = failure ? hold({ failure, letGo: () => this.#letGo() }) : () => undefined;
  }

  #letGo(): void {
    this.#holdBack(new Map());
    this.#replaceChanged();
  }

  /** Called when the page goes from the screen: the blocks that no file holds. */
  leave(): readonly BlockElement[] {
    const shown = this.#editor.children as readonly BlockElement[];
    const left = shown.filter(({ id }) => this.#refused.has(id));
    this.#holdBack(new Map());
    return left;
  }

  /** Follows changes made elsewhere: undo, the inspector, find and replace. */
  follow({ origin, place, changes, inverse }: Applied): void {
    if (origin === 'editor') return;
    const ids = new Set(this.#synced.map((element) => element.id));
    const mine =
      changes.puts.some((record) => record.kind === 'block' && (record.parent === this.#page || ids.has(record.id))) ||
      changes.removes.some((id) => ids.has(id)) ||
      inverse.puts.some((record) => record.parent === this.#page);
    const at = place as CaretPlace | undefined;
    if (mine) this.#replaceChanged();
    if (origin !== 'undo' || at?.page !== this.#page) return;
    if (at.field) return wantField(at.field);
    const wasInField = useFieldFocus.getState().editor !== null;
    leaveField();
    this.#following(() => this.#restore(at.selection));
    // The field may go with its card, and the caret belongs where the step was.
    if (wasInField) focusEditor(this.#editor);
  }

  #following(run: () => void): void {
    const before = this.#editor.operations.length;
    run();
    for (const operation of this.#editor.operations.slice(before)) this.#followed.add(operation);
  }

  #replaceChanged(): void {
    const editor = this.#editor;
    const shown = new Map((editor.children as readonly BlockElement[]).map((element) => [element.id, element]));
    const records = pageElements(this.#document.records, this.#page).map((element) =>
      this.#refused.has(element.id) ? (shown.get(element.id) ?? element) : element,
    );
    const target = records.length > 0 ? records : [paragraph(editor.newId())];
    const current = editor.children as readonly BlockElement[];
    let start = 0;
    while (start < current.length && current[start] === target[start]) start += 1;
    let end = 0;
    while (end < Math.min(current.length, target.length) - start && current.at(-1 - end) === target.at(-1 - end))
      end += 1;
    const { selection } = editor;
    this.#following(() => {
      const fresh = target.slice(start, target.length - end);
      const kept = keptInPlace(current.slice(start, current.length - end), fresh);
      if (kept && fresh.length > mostSteps) this.#assign(start, fresh);
      else
        Editor.withoutNormalizing(editor, () => {
          if (kept) return fresh.forEach((element, index) => this.#rewrite(start + index, element));
          for (let index = current.length - end - 1; index >= start; index--)
            Transforms.removeNodes(editor, { at: [index] });
          Transforms.insertNodes(editor, fresh, { at: [start] });
        });
      if (kept) fresh.forEach((element, index) => this.#adoptAt(start + index, element));
      this.#synced = editor.children as readonly BlockElement[];
      this.#restore(selection);
    });
  }

  /** So many at once without a step for each: Slate would go with each through all places that those before it touched. */
  #assign(start: number, fresh: readonly BlockElement[]): void {
    const editor = this.#editor;
    Transforms.deselect(editor);
    editor.children = editor.children.toSpliced(start, fresh.length, ...fresh);
    Editor.normalize(editor, { force: true });
    this.#synced = editor.children as readonly BlockElement[];
    editor.onChange();
  }

  /** A card, and a block whose words are the same, stays where it is and keeps the focus that is in it. */
  #rewrite(index: number, element: BlockElement): void {
    const shown = this.#editor.children[index] as BlockElement;
    if (shown === element) return;
    if (!isVoid(element) && !sameJson(shown.children, element.children)) {
      Transforms.removeNodes(this.#editor, { at: [index] });
      Transforms.insertNodes(this.#editor, element, { at: [index] });
      return;
    }
    const { children: _children, ...members } = element;
    const gone = Object.keys(shown).filter((key) => !(key in element));
    Transforms.setNodes<BlockElement>(this.#editor, members, { at: [index], voids: true });
    if (gone.length > 0) Transforms.unsetNodes<BlockElement>(this.#editor, gone, { at: [index], voids: true });
  }

  /** Lets what stands there now be known as the block that it shows. */
  #adoptAt(index: number, element: BlockElement): void {
    const shown = this.#editor.children[index] as BlockElement;
    const block = recordOf(this.#document.records, 'block', element.id);
    if (block && shown !== element && elementOf(block) === element) adopt(block, shown);
  }

  #restore(selection: Range | null): void {
    const editor = this.#editor;
    const valid = selection && [selection.anchor, selection.focus].every((point) => isPoint(editor, point));
    if (valid) Transforms.select(editor, selection);
    else if (selection)
      Transforms.select(
        editor,
        Editor.end(editor, [Math.min(selection.focus.path[0] ?? 0, editor.children.length - 1)]),
      );
  }
}

/** Whether every block is still there at its place, with something else in it. */
function keptInPlace(shown: readonly BlockElement[], wanted: readonly BlockElement[]): boolean {
  return (
    shown.length === wanted.length &&
    shown.every(({ id, type }, index) => id === wanted[index]?.id && type === wanted[index]?.type)
  );
}

/** The block of a run of typing, or null when anything but words in one block changed. */
function typedBlock(operations: readonly Operation[], blocks: readonly BlockElement[]): string | null {
  let block: number | undefined;
  for (const operation of operations) {
    if (operation.type === 'set_selection') continue;
    if (operation.type !== 'insert_text' && operation.type !== 'remove_text') return null;
    if (block !== undefined && operation.path[0] !== block) return null;
    block = operation.path[0];
  }
  return block === undefined ? null : (blocks[block]?.id ?? null);
}

/** The new state, of what was refused still the one before. */
function withOld(
  after: readonly BlockElement[],
  before: readonly BlockElement[],
  refused: ReadonlyMap<RecordId, Failure>,
): readonly BlockElement[] {
  const old = new Map(before.map((element) => [element.id, element]));
  return after.flatMap((element) => (refused.has(element.id) ? (old.get(element.id) ?? []) : element));
}

/** An empty page still showing its empty paragraph has nothing to save. */
function isUntouched(synced: readonly BlockElement[], after: readonly BlockElement[]): boolean {
  const [only] = after;
  return (
    synced.length === 0 &&
    after.length === 1 &&
    only?.type === 'paragraph' &&
    only.children.length === 1 &&
    Node.string(only) === ''
  );
}
