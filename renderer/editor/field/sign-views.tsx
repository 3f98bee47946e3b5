/** How blanks and stretches to mark look between the words of a field. */

import { Check } from 'lucide-react';
import { useContext, type ReactNode } from 'react';
import { Transforms } from 'slate';
import { ReactEditor, useSelected, useSlateStatic } from 'slate-react';
import { inlineText } from '../../../shared/blocks/inline.ts';
import { useText } from '../../i18n/index.ts';
import type { WrittenProps } from '../block-views.ts';
import type { GapElement, StretchElement } from '../slate-types.ts';
import { CardContext } from './card-context.ts';
import { wantField } from './field-focus.ts';
import css from './field.module.css';

/** A click goes to its answers. */
export function GapInLine({ attributes, element, children }: WrittenProps<'gap'>): ReactNode {
  const selected = useSelected();
  const card = useContext(CardContext);
  return (
    <span {...attributes} contentEditable={false} className={css.holder}>
      <button
        type="button"
        tabIndex={-1}
        className={css.gap}
        data-selected={selected}
        data-chosen={element.chosen}
        onClick={() => card && wantField({ block: card.block, field: element.leads, at: 'end' })}
      >
        <GapWords gap={element} />
      </button>
      {children}
    </span>
  );
}

export function ShownGap({ gap }: { readonly gap: GapElement }): ReactNode {
  return (
    <span className={css.gap} data-chosen={gap.chosen} data-verbatim>
      <GapWords gap={gap} />
    </span>
  );
}

function GapWords({ gap: { answers } }: { readonly gap: GapElement }): ReactNode {
  const t = useText();
  if (answers.length === 0) return <i>{t('card.noAcceptedYet')}</i>;
  return answers.join(' / ');
}

/** A click on its mark says whether it is right. */
export function StretchInLine({ attributes, element, children }: WrittenProps<'stretch'>): ReactNode {
  const t = useText();
  const editor = useSlateStatic();
  return (
    <span {...attributes} className={css.stretch} data-right={element.correct}>
      <button
        type="button"
        tabIndex={-1}
        contentEditable={false}
        className={css.stretchMark}
        aria-label={t('card.markRight', { name: inlineText(element.children) })}
        aria-pressed={element.correct}
        // The caret stays where it is.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          const at = ReactEditor.findPath(editor, element);
          Transforms.setNodes<StretchElement>(editor, { correct: !element.correct }, { at });
        }}
      >
        <StretchSign correct={element.correct} />
      </button>
      {children}
      {/* A place for the caret behind the last letter (slate-react's example of inlines). */}
      <span contentEditable={false} className={css.edge} />
    </span>
  );
}

export function ShownStretch({ stretch }: { readonly stretch: StretchElement }): ReactNode {
  return (
    <span className={css.stretch} data-right={stretch.correct}>
      <span className={css.stretchMark} aria-hidden>
        <StretchSign correct={stretch.correct} />
      </span>
      {inlineText(stretch.children)}
    </span>
  );
}

function StretchSign({ correct }: { readonly correct: boolean }): ReactNode {
  return correct ? <Check size={11} strokeWidth={3} aria-hidden /> : null;
}
