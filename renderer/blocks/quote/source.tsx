/** Where a quotation is from, written below it; as long as it is empty it is offered while the quotation is written. */

import { useMemo, useRef, type ReactNode } from 'react';
import { useSlateStatic } from 'slate-react';
import type { Quote } from '../../../shared/blocks/quote/schema.ts';
import type { RecordId } from '../../../shared/records/record.ts';
import { toWords } from '../../editor/field/between-cards.ts';
import { CardContext, type CardOfField } from '../../editor/field/card-context.ts';
import { useText } from '../../i18n/index.ts';
import { useCardContext } from '../exercise-card/use-card-context.ts';
import { useCard } from '../exercise-card/use-card.ts';
import { OfferedWords } from '../offered-words.tsx';

export function Source({ id, shown }: { readonly id: RecordId; readonly shown: string }): ReactNode {
  const t = useText();
  const card = useCard<Quote>(
    id,
    useMemo(() => ({ type: 'quote', source: shown, children: [] }), [shown]),
  );
  const page = useSlateStatic();
  const box = useRef<HTMLElement>(null);
  const around = useCardContext(id, box, false);
  const context = useMemo(
    (): CardOfField => ({
      ...around,
      // Back from the source lie the words.
      step: (from, by, at) => (by > 0 ? around.step(from, by, at) : toWords(page, id)),
      select: () => toWords(page, id),
    }),
    [around, page, id],
  );
  return (
    <figcaption ref={box} contentEditable={false}>
      <CardContext value={context}>
        <OfferedWords
          card={card}
          name="source"
          label={t('quote.source')}
          text={card.data.source}
          set={(now, source) => ({ ...now, source })}
        />
      </CardContext>
    </figcaption>
  );
}
