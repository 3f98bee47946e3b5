/** What flashcards have beside their words. */

import type { ReactNode } from 'react';
import type { Flashcards } from '../../../shared/blocks/flashcards/schema.ts';
import { useText } from '../../i18n/index.ts';
import { Switch } from '../../ui/fields.tsx';
import css from '../blocks.module.css';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<Flashcards>): ReactNode {
  const t = useText();
  return (
    <>
      <p className={css.note}>{t('card.flashcards.hint')}</p>
      <Switch
        label={t('exercise.flashcards.shuffle')}
        value={data.shuffle}
        onChange={(shuffle) => patch({ shuffle })}
      />
    </>
  );
}
