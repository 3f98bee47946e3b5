/** The parts of a block as rows of its card: written in, added, taken away and moved where they stand. */

import { GripVertical, Plus, X } from 'lucide-react';
import { useContext, useRef, type ReactNode } from 'react';
import { inlineText, type RichText } from '../../../shared/blocks/inline.ts';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import { sliceText } from '../../../shared/blocks/rich-text.ts';
import { isBlank } from '../../../shared/blocks/inline-html.ts';
import { CardContext } from '../../editor/field/card-context.ts';
import type { Places } from '../../editor/field/signs.ts';
import type { FieldProps } from '../../editor/field/written.ts';
import { useText } from '../../i18n/index.ts';
import { IconButton } from '../../ui/button.tsx';
import { notify, speak } from '../../ui/notices.tsx';
import css from './exercise-card.module.css';
import type { PlainWordsProps } from './plain-words.tsx';
import type { CardEdit } from './use-card.ts';
import { usePartDrag } from './use-part-drag.ts';

type RichMember<Part> = { [Key in keyof Part]: Part[Key] extends RichText ? Key : never }[keyof Part] & string;
/** A text that has no marks. */
type PlainMember<Part> = Exclude<
  { [Key in keyof Part]: string extends Part[Key] ? Key : never }[keyof Part] & string,
  'id'
>;
type Member<Part> = RichMember<Part> | PlainMember<Part>;

/** A part of a list in the block, with an id of its own; one that has none is known by its place. */
interface AnyPart {
  readonly id: string;
}

type PartField = Pick<FieldProps, 'onEnter' | 'onErase' | 'onMove' | 'onLines'> & { readonly name: string };

/** What a row is drawn with. */
export interface Row<Part extends AnyPart, Data extends BlockData = BlockData> {
  readonly index: number;
  /** What the part is called in names of its controls. */
  readonly name: string;
  /** A field for one of its texts, with the keys of a part. */
  field(member: RichMember<Part>): PartField & Pick<FieldProps, 'value' | 'onChange'>;
  /** The same for one that has no marks. */
  plain(member: PlainMember<Part>): PartField & Pick<PlainWordsProps<Data>, 'card' | 'text' | 'set'>;
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
  readonly members: readonly [Member<Part>, ...Member<Part>[]];
  /** The field to go to where the first part was taken away. */
  readonly above?: string;
  /** How many there are at least. */
  readonly min?: 0 | 1;
  /** Whether its place means something. */
  readonly ordered?: boolean;
  readonly isRight?: (part: Part) => boolean;
  readonly className?: string | undefined;
  readonly children: (part: Part, row: Row<Part, Data>) => ReactNode;
}

export function PartList<Data extends BlockData, Part extends AnyPart>(props: PartListProps<Data, Part>): ReactNode {
  const { card, label, ordered = true, isRight, className, children } = props;
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const parts = props.get(card.data);
  const active = useContext(CardContext)?.active ?? false;
  const edit = partEdit(props, t);
  const fields = partFields(props, edit);
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
              field: (member) => fields.field(part.id, member),
              plain: (member) => fields.plain(part.id, member),
              patch: (change) => card.change(edit.patched(part.id, change)),
            })}
            {!card.readOnly && (
              <span className={css.tools}>
                {ordered && parts.length > 1 && (
                  <span className={css.grip} aria-hidden {...drag.gripOf(index)}>
                    <GripVertical size={14} />
                  </span>
                )}
                <IconButton label={t('card.remove', { name })} excludeFromTabOrder onPress={() => edit.remove(index)}>
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

function isUnwritten<Part extends AnyPart>(part: Part, member: Member<Part>): boolean {
  const text = part[member] as RichText | string;
  return typeof text === 'string' ? text === '' : isBlank(text);
}

function partEdit<Data extends BlockData, Part extends AnyPart>(
  { card, list, get, set, max, create, members, above = 'prompt' }: PartListProps<Data, Part>,
  t: ReturnType<typeof useText>,
) {
  const parts = get(card.data);
  const [main] = members;
  const at = (id: string, member: string) => `${list}/${id}/${member}`;
  /** The field of the part that will be there: one that is known by its place is called otherwise at another. */
  const willBe = (next: Part[], index: number, member: string): string => {
    const part = get(set(card.data, next))[index];
    return part ? at(part.id, member) : above;
  };
  const update = (change: (now: readonly Part[]) => Part[]) => (data: Data) => set(data, change(get(data)));
  const patched = (id: string, change: Partial<Part>) =>
    update((now) => now.map((part) => (part.id === id ? { ...part, ...change } : part)));

  function add(index: number, from?: string): void {
    if (parts.length >= max) return;
    const part = create(parts, parts[index - 1]);
    const caret = { ...(from === undefined ? {} : { from }), to: willBe(parts.toSpliced(index, 0, part), index, main) };
    card.change(
      update((now) => now.toSpliced(index, 0, part)),
      caret,
    );
  }

  /** What is behind the caret goes on in a new part; at the start of its words, an empty one comes above. */
  function enter(index: number, places: Places): void {
    const part = parts[index];
    if (!part || parts.length >= max) return;
    const made = create(parts, part);
    const isAbove = places.to === 0 && !isUnwritten(part, main);
    const entered = (now: readonly Part[]): Part[] =>
      now.flatMap((one, place) =>
        place !== index ? [one] : isAbove ? [made, one] : partedAt(one, main, places, made),
      );
    const to = willBe(entered(parts), index + 1, main);
    card.change(update(entered), { from: at(part.id, main), to, at: 'start' });
  }

  function remove(index: number, from?: string): void {
    const part = parts[index];
    if (!part) return;
    const beside = parts[index - 1];
    // The button that was pressed goes with its row.
    const to = { ...(from === undefined ? {} : { from }), to: beside ? at(beside.id, main) : above };
    card.change(
      update((now) => now.filter(({ id }) => id !== part.id)),
      to,
    );
  }

  function move(from: number, to: number, member?: string): void {
    const part = parts[from];
    if (!part || to < 0 || to >= parts.length || from === to) return;
    const moved = (now: readonly Part[]): Part[] => now.toSpliced(from, 1).toSpliced(to, 0, part);
    const caret = {
      from: at(part.id, member ?? main),
      to: willBe(moved(parts), to, member ?? main),
      at: member === undefined ? 'end' : 'kept',
    } as const;
    card.change(update(moved), caret);
    speak(t('editor.moved', { place: to + 1, count: parts.length }));
  }

  /** Pasted lines that follow the one that is in its field already. */
  function follow(id: string, lines: readonly RichText[]): void {
    const [made, fitting]: [Part[], readonly RichText[]] = [[], lines.slice(0, max - parts.length)];
    for (const line of fitting) {
      const fresh = create([...parts, ...made], undefined);
      made.push({ ...fresh, [main]: typeof fresh[main] === 'string' ? inlineText(line) : line });
    }
    const place = parts.findIndex((part) => part.id === id) + 1;
    const followed = (now: readonly Part[]): Part[] => now.toSpliced(place, 0, ...made);
    if (made.length > 0)
      card.change(update(followed), { from: at(id, main), to: willBe(followed(parts), place + made.length - 1, main) });
    tellLeft(lines.length - fitting.length, max);
  }

  return { add, enter, remove, move, follow, at, patched };
}

/** The fields of the parts, with the keys of a part among others. */
function partFields<Data extends BlockData, Part extends AnyPart>(
  { card, get, max, members, ordered = true, above = 'prompt', min = 1 }: PartListProps<Data, Part>,
  { add, enter, remove, move, follow, at, patched }: ReturnType<typeof partEdit<Data, Part>>,
) {
  const parts = get(card.data);
  const [main] = members;

  function keysOf(id: string, member: Member<Part>): PartField {
    const index = parts.findIndex((part) => part.id === id);
    const part = parts[index] as Part;
    const name = at(id, member);
    const isMain = member === main;
    const isEmpty = members.every((one) => isUnwritten(part, one));
    return {
      name,
      ...(parts.length < max
        ? { onEnter: (places: Places) => (isMain ? enter(index, places) : add(index + 1, name)) }
        : {}),
      onErase: () => {
        if (!isMain) return card.goTo(at(id, members[members.indexOf(member) - 1] ?? main));
        if (isEmpty && parts.length > min) return remove(index, name);
        const beside = parts[index - 1];
        card.goTo(beside ? at(beside.id, main) : above);
      },
      ...(ordered ? { onMove: (by: -1 | 1) => move(index, index + by, member) } : {}),
      ...(isMain ? { onLines: (lines: readonly RichText[]) => follow(id, lines) } : {}),
    };
  }

  const textOf = <Text extends RichText | string>(id: string, member: Member<Part>): Text =>
    (parts.find((part) => part.id === id) as Part)[member] as Text;
  const written =
    (id: string, member: Member<Part>) =>
    (data: Data, value: RichText | string): Data =>
      patched(id, { [member]: value } as Partial<Part>)(data);

  return {
    field: (id: string, member: RichMember<Part>): ReturnType<Row<Part>['field']> => ({
      ...keysOf(id, member),
      ...card.words(at(id, member), textOf<RichText>(id, member), written(id, member)),
    }),
    plain: (id: string, member: PlainMember<Part>): ReturnType<Row<Part, Data>['plain']> => ({
      ...keysOf(id, member),
      card,
      text: textOf<string>(id, member),
      set: written(id, member),
    }),
  };
}

function partedAt<Part extends AnyPart>(
  part: Part,
  main: Member<Part>,
  { from, to }: Places,
  made: Part,
): readonly Part[] {
  const text = part[main] as RichText | string;
  const cut = (start: number, end?: number): RichText | string =>
    typeof text === 'string' ? text.slice(start, end) : sliceText(text, start, end);
  const { length } = typeof text === 'string' ? text : inlineText(text);
  return from < length
    ? [
        { ...part, [main]: cut(0, from) },
        { ...made, [main]: cut(to) },
      ]
    : [part, made];
}

/** What had no room stays on the clipboard, and is told. */
function tellLeft(count: number, max: number): void {
  if (count <= 0) return;
  notify({ title: (t) => t('card.linesLeft', { count }), text: (t) => t('card.linesLeftWhy', { max }) });
}
