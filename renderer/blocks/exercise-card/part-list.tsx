/** The parts of an exercise as rows of its card: written in, added, taken away and moved where they stand. */

import { GripVertical, Plus, X } from 'lucide-react';
import { useContext, useRef, type ReactNode } from 'react';
import type { RichText } from '../../../shared/blocks/inline.ts';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import { isBlank } from '../../../shared/blocks/inline-html.ts';
import { CardContext } from '../../editor/field/card-context.ts';
import type { FieldProps } from '../../editor/field/written.ts';
import { useText } from '../../i18n/index.ts';
import { IconButton } from '../../ui/button.tsx';
import { notify, speak } from '../../ui/notices.tsx';
import css from './exercise-card.module.css';
import type { CardEdit } from './use-card.ts';
import { usePartDrag } from './use-part-drag.ts';

type RichMember<Part> = { [Key in keyof Part]: Part[Key] extends RichText ? Key : never }[keyof Part] & string;

/** A part of a list in the exercise, with an id of its own. */
interface AnyPart {
  readonly id: string;
}

/** What a row is drawn with. */
export interface Row<Part extends AnyPart> {
  readonly index: number;
  /** What the part is called in names of its controls. */
  readonly name: string;
  /** A field for one of its texts, with the keys of a part. */
  field(
    member: RichMember<Part>,
  ): Pick<FieldProps, 'name' | 'value' | 'onChange' | 'onEnter' | 'onErase' | 'onMove' | 'onLines'>;
  /** Changes something else of it. */
  patch(change: Partial<Part>): void;
}

export interface PartListProps<Data extends BlockData, Part extends AnyPart> {
  readonly card: CardEdit<Data>;
  /** Its name within the exercise, for the names of its fields. */
  readonly list: string;
  readonly label: string;
  readonly get: (data: Data) => readonly Part[];
  readonly set: (data: Data, parts: Part[]) => Data;
  readonly max: number;
  readonly addLabel: string;
  readonly nameOf: (index: number) => string;
  readonly create: (parts: readonly Part[], behind: Part | undefined) => Part;
  /** Its texts; the first is the one that the caret goes to. */
  readonly members: readonly [RichMember<Part>, ...RichMember<Part>[]];
  /** Whether its place means something. */
  readonly ordered?: boolean;
  readonly isRight?: (part: Part) => boolean;
  readonly className?: string | undefined;
  readonly children: (part: Part, row: Row<Part>) => ReactNode;
}

export function PartList<Data extends BlockData, Part extends AnyPart>(props: PartListProps<Data, Part>): ReactNode {
  const { card, label, ordered = true, isRight, className, children } = props;
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const parts = props.get(card.data);
  const active = useContext(CardContext)?.active ?? false;
  const edit = partEdit(props, t);
  const drag = usePartDrag(box, (from, to) => edit.move(from, to));
  return (
    <div role="group" aria-label={label} className={className ?? css.parts} ref={box}>
      {parts.map((part, index) => {
        const name = props.nameOf(index);
        return (
          <div
            key={part.id}
            className={css.part}
            data-part
            data-right={isRight?.(part) ?? undefined}
            {...drag.marksOf(index)}
          >
            {children(part, {
              index,
              name,
              field: (member) => edit.field(part.id, member),
              patch: (change) => edit.patch(part.id, change),
            })}
            {!card.readOnly && (
              <span className={css.tools}>
                {ordered && parts.length > 1 && (
                  <span className={css.grip} aria-hidden {...drag.gripOf(index)}>
                    <GripVertical size={14} />
                  </span>
                )}
                <IconButton
                  label={t('exercise.remove', { name })}
                  excludeFromTabOrder
                  onPress={() => edit.remove(index)}
                >
                  <X size={14} aria-hidden />
                </IconButton>
              </span>
            )}
          </div>
        );
      })}
      {active && !card.readOnly && parts.length < props.max && (
        <button type="button" className={css.add} onClick={() => edit.add(parts.length)}>
          <Plus size={13} aria-hidden /> {props.addLabel}
        </button>
      )}
    </div>
  );
}

function textOf<Part extends AnyPart>(part: Part, member: RichMember<Part>): RichText {
  return part[member] as RichText;
}

function partEdit<Data extends BlockData, Part extends AnyPart>(
  { card, list, get, set, max, create, members, ordered = true }: PartListProps<Data, Part>,
  t: ReturnType<typeof useText>,
) {
  const parts = get(card.data);
  const [main] = members;
  const at = (id: string, member: string) => `${list}/${id}/${member}`;
  const update = (change: (now: readonly Part[]) => Part[]) => (data: Data) => set(data, change(get(data)));
  const patched = (id: string, change: Partial<Part>) =>
    update((now) => now.map((part) => (part.id === id ? { ...part, ...change } : part)));

  function add(index: number, from?: string): void {
    if (parts.length >= max) return;
    const part = create(parts, parts[index - 1]);
    const caret = { ...(from === undefined ? {} : { from }), to: at(part.id, main) };
    card.change(
      update((now) => now.toSpliced(index, 0, part)),
      caret,
    );
  }

  function remove(index: number, from?: string): void {
    const part = parts[index];
    if (!part) return;
    const beside = parts[index - 1];
    // The button that was pressed goes with its row.
    const to = { ...(from === undefined ? {} : { from }), to: beside ? at(beside.id, main) : 'prompt' };
    card.change(
      update((now) => now.filter(({ id }) => id !== part.id)),
      to,
    );
  }

  function move(from: number, to: number, field?: string): void {
    const part = parts[from];
    if (!part || to < 0 || to >= parts.length || from === to) return;
    const name = field ?? at(part.id, main);
    const caret = { from: name, to: name, at: field === undefined ? 'end' : 'kept' } as const;
    card.change(
      update((now) => now.toSpliced(from, 1).toSpliced(to, 0, part)),
      caret,
    );
    speak(t('editor.moved', { place: to + 1, count: parts.length }));
  }

  /** Pasted lines that follow the one that is in its field already. */
  function follow(id: string, lines: readonly RichText[]): void {
    const [made, fitting]: [Part[], readonly RichText[]] = [[], lines.slice(0, max - parts.length)];
    for (const line of fitting) made.push({ ...create([...parts, ...made], undefined), [main]: line });
    const last = made.at(-1);
    if (last) {
      card.change(
        update((now) => now.toSpliced(now.findIndex((part) => part.id === id) + 1, 0, ...made)),
        { from: at(id, main), to: at(last.id, main) },
      );
    }
    tellLeft(lines.length - fitting.length, max);
  }

  return {
    add,
    remove,
    move,
    patch: (id: string, change: Partial<Part>): void => card.change(patched(id, change)),
    field(id: string, member: RichMember<Part>): ReturnType<Row<Part>['field']> {
      const index = parts.findIndex((part) => part.id === id);
      const part = parts[index] as Part;
      const name = at(id, member);
      const isMain = member === main;
      const isEmpty = members.every((one) => isBlank(textOf(part, one)));
      return {
        ...card.words(name, textOf(part, member), (data, value) =>
          patched(id, { [member]: value } as Partial<Part>)(data),
        ),
        ...(parts.length < max ? { onEnter: () => add(index + 1, name) } : {}),
        onErase: () => {
          if (!isMain) return card.goTo(at(id, members[members.indexOf(member) - 1] ?? main));
          if (isEmpty && parts.length > 1) return remove(index, name);
          const beside = parts[index - 1];
          card.goTo(beside ? at(beside.id, main) : 'prompt');
        },
        ...(ordered ? { onMove: (by: -1 | 1) => move(index, index + by, name) } : {}),
        ...(isMain ? { onLines: (lines: readonly RichText[]) => follow(id, lines) } : {}),
      };
    },
  };
}

/** What had no room stays on the clipboard, and is told. */
function tellLeft(count: number, max: number): void {
  if (count <= 0) return;
  notify({ title: (t) => t('exercise.linesLeft', { count }), text: (t) => t('exercise.linesLeftWhy', { max }) });
}
