/** A formula in the page: typeset as in the package, with its LaTeX below it while it is written. */

import { useContext, type ReactNode } from 'react';
import { useSelected } from 'slate-react';
import type { MathBlock } from '../../../shared/blocks/math/schema.ts';
import { CardContext } from '../../editor/field/card-context.ts';
import { useFormula, useFormulaWords } from '../../editor/formula-view.tsx';
import { useText } from '../../i18n/index.ts';
import { CardFields } from '../card-fields.tsx';
import css from '../cards.module.css';
import { PlainWords } from '../exercise-card/plain-words.tsx';
import { useCard, type CardEdit } from '../exercise-card/use-card.ts';
import { OfferedWords } from '../offered-words.tsx';
import type { BlockCardProps } from '../registry.ts';

export function Card({ id, data }: BlockCardProps<MathBlock>): ReactNode {
  const t = useText();
  const card = useCard(id, data);
  const selected = useSelected();
  return (
    <CardFields id={id}>
      <div className={css.formula} data-selected={selected} role="group" aria-label={t('insert.math')}>
        <Written card={card} />
      </div>
    </CardFields>
  );
}

function Written({ card }: { readonly card: CardEdit<MathBlock> }): ReactNode {
  const t = useText();
  const { source, alt } = card.data;
  const { shown, wrong } = useFormula(source, alt, true);
  const words = useFormulaWords(wrong);
  const active = (useContext(CardContext)?.active ?? false) && !card.readOnly;
  // A wrong one is shown by its LaTeX, which is there already while it is written.
  const isTypeset = !active || wrong === null;
  return (
    <>
      {isTypeset && source.trim() !== '' && (
        // The keyboard comes by the arrows.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
        <div className={css.typeset} onClick={() => card.readOnly || card.goTo('source')}>
          {shown}
        </div>
      )}
      {/* There to come to also while it is not seen. */}
      <div className={css.formulaSource} hidden={!active && source.trim() !== ''}>
        <PlainWords
          card={card}
          name="source"
          label={t('math.source')}
          placeholder={t('math.sourceHint')}
          text={source}
          set={(now, typed) => ({ ...now, source: typed })}
          wrong={active ? words : null}
          verbatim
          multiline
          onEnter={() => card.goTo('alt')}
        />
      </div>
      <OfferedWords
        card={card}
        name="alt"
        label={t('math.alt')}
        text={alt}
        set={(now, typed) => ({ ...now, alt: typed })}
        className={css.caption}
      />
      {!active && words !== null && <p className={css.missing}>{words}</p>}
    </>
  );
}
