/**
 * One field of rich text: its words as they look, which become an editor where a person points at them or comes to them. A page
 * of exercises has hundreds of fields, and hundreds of editors would each listen to every move of the caret.
 */

import { useContext, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { inlineText, type RichText } from '../../../shared/blocks/inline.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useKeptValue } from '../../ui/use-kept.ts';
import { TextLanguage } from '../text-language.ts';
import { CardContext } from './card-context.ts';
import type { Spot } from './caret.ts';
import type { CaretAt } from './field-editor.ts';
import { useFieldFocus, wantField } from './field-focus.ts';
import css from './field.module.css';
import { LiveField } from './live-field.tsx';
import { picturesOf, useKeepPictures, usePutLast } from './pictures.ts';
import { ShownText } from './shown-text.tsx';
import type { Piece } from './signs.ts';
import { useSoughtIn } from './use-sought-in.ts';
import type { FieldAttributes, FieldProps, Written } from './written.ts';

interface Props extends FieldProps {
  readonly wrong?: string | null;
  readonly className?: string | undefined;
}

export function RichInput({ value, onChange, className, wrong = null, ...field }: Props): ReactNode {
  const { readOnly } = useDocument();
  const card = useContext(CardContext);
  const id = useId();
  const entered = useFieldFocus(({ owner }) => owner === id);
  const how = useRef<Written>({ typed: false, before: null, after: null, at: null });
  const kept = useKeptValue(value, inlineText, (typed) => onChange(typed, how.current));
  const [near, setNear] = useState(false);
  const [enter, setEnter] = useState<CaretAt | Spot | null>(null);
  const [isSought, box] = useSoughtIn(card?.block ?? null, kept.shown);
  useWanted(card?.block, field.name, setEnter);
  const keepPictures = useKeepPictures();
  const putLast = usePutLast(kept.shown, (text, companions) => {
    how.current = { typed: false, before: null, after: null, at: null, companions };
    kept.change(text);
  });
  const takesPictures = !field.plain && readOnly === null;
  const message = kept.wrong ?? wrong;
  const isLive = readOnly === null && (near || entered || enter !== null || kept.wrong !== null);
  const attributes = {
    className: css.words,
    // Each field by its own words: an answer in Hebrew stands beside one in English.
    dir: 'auto' as const,
    lang: useContext(TextLanguage) ?? undefined,
    'aria-label': field.label,
    'aria-invalid': message === null ? undefined : true,
    'aria-describedby': message === null ? undefined : id,
    'data-field': field.name,
    'data-verbatim': field.verbatim ?? undefined,
    inputMode: field.digits ? ('decimal' as const) : undefined,
    'aria-placeholder': field.placeholder,
    'data-placeholder': isBlankText(kept.shown) ? field.placeholder : undefined,
  };
  return (
    <div
      ref={box}
      className={className ? `${css.field} ${className}` : css.field}
      data-sought={isSought || undefined}
      data-takes={takesPictures ? 'pictures' : undefined}
      onDrop={(event) => {
        const pictures = takesPictures ? picturesOf(event.dataTransfer) : [];
        if (pictures.length === 0) return;
        event.preventDefault();
        event.stopPropagation();
        void keepPictures(pictures, putLast);
      }}
      // At once: the press may come before React would draw.
      onPointerEnter={() => flushSync(() => setNear(true))}
      onPointerLeave={() => setNear(false)}
    >
      {isLive ? (
        <LiveField
          {...field}
          attributes={attributes}
          value={kept.shown}
          enter={enter}
          onTaken={() => setEnter(null)}
          owner={id}
          onPicture={putLast}
          onChange={(typed, written) => {
            how.current = written;
            kept.change(typed);
          }}
        />
      ) : (
        <Shown
          attributes={attributes}
          text={field.read ? field.read(inlineText(kept.shown)) : kept.shown}
          tabIndex={readOnly !== null ? undefined : card && !card.active ? -1 : 0}
          onEnter={setEnter}
        />
      )}
      {message !== null && (
        <p id={id} className={css.wrong} role={kept.wrong === null ? undefined : 'alert'} contentEditable={false}>
          {message}
        </p>
      )}
    </div>
  );
}

/** The words alone. A pointer has made an editor of them before it presses, unless it is a finger. */
function Shown({
  attributes,
  text,
  tabIndex,
  onEnter,
}: {
  readonly attributes: FieldAttributes;
  readonly text: readonly Piece[];
  readonly tabIndex: number | undefined;
  readonly onEnter: (at: CaretAt | Spot) => void;
}): ReactNode {
  if (tabIndex === undefined)
    return (
      <div className={css.words} lang={attributes.lang} data-placeholder={attributes['data-placeholder']}>
        <ShownText text={text} />
      </div>
    );
  return (
    // The keyboard comes by the focus.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      {...attributes}
      role="textbox"
      aria-multiline
      tabIndex={tabIndex}
      onClick={({ clientX: x, clientY: y }) => onEnter({ x, y })}
      onFocus={({ target, currentTarget }) => target === currentTarget && onEnter('end')}
    >
      <ShownText text={text} />
    </div>
  );
}

function isBlankText(text: RichText): boolean {
  return text.every((node) => !('type' in node) && node.text === '');
}

/** Takes the caret when this is the field that it is wanted in. */
function useWanted(block: string | undefined, name: string | undefined, take: (at: CaretAt | Spot) => void): void {
  const at = useFieldFocus(({ wanted }) =>
    wanted && name !== undefined && wanted.block === block && wanted.field === name ? wanted.at : null,
  );
  useLayoutEffect(() => {
    if (at === null) return;
    wantField(null);
    take(at);
    // Once for each time that it is wanted.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [at]);
}
