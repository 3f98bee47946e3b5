/** The caption of a table, written above it; as long as it is empty it is offered beside the bar, where it moves nothing. */

import { useMemo, useRef, type ReactNode } from 'react';
import { useSlateStatic } from 'slate-react';
import type { Table } from '../../../shared/blocks/table/schema.ts';
import type { RecordId } from '../../../shared/records/record.ts';
import { CardContext, type CardOfField } from '../../editor/field/card-context.ts';
import { beginAbove } from '../../editor/tables/keep-tables.ts';
import { useText } from '../../i18n/index.ts';
import { useCardContext } from '../exercise-card/use-card-context.ts';
import { useCard } from '../exercise-card/use-card.ts';
import { OfferedWords } from '../offered-words.tsx';
import css from '../written.module.css';

export function Caption({ id, data }: { readonly id: RecordId; readonly data: Table }): ReactNode {
  const t = useText();
  const card = useCard(id, data);
  const page = useSlateStatic();
  const box = useRef<HTMLDivElement>(null);
  const around = useCardContext(id, box, false);
  const context = useMemo(
    (): CardOfField => ({
      ...around,
      step(from, by, at) {
        // On from the caption lie the cells; back from that of the first block on a page there is a line to be made.
        if (by > 0) around.select();
        else if (!beginAbove(page, id)) around.step(from, by, at);
      },
    }),
    [around, page, id],
  );
  const { caption } = card.data;
  return (
    <div ref={box} className={css.caption} data-offered={caption === '' || undefined} contentEditable={false}>
      <CardContext value={context}>
        <OfferedWords
          card={card}
          name="caption"
          label={t('table.caption')}
          text={caption}
          set={(now, words) => ({ ...now, caption: words })}
          onEnter={() => context.select()}
        />
      </CardContext>
    </div>
  );
}
