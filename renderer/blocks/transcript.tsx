/** The words of a recording on its card: written there, as long as they are, and offered while the card is written. */

import { useContext, type ReactNode } from 'react';
import type { Audio } from '../../shared/blocks/audio/schema.ts';
import type { Video } from '../../shared/blocks/video/schema.ts';
import { CardContext } from '../editor/field/card-context.ts';
import { useText } from '../i18n/index.ts';
import css from './cards.module.css';
import { PlainWords } from './exercise-card/plain-words.tsx';
import type { CardEdit } from './exercise-card/use-card.ts';

export function Transcript<Recording extends Audio | Video>({
  card,
}: {
  readonly card: CardEdit<Recording>;
}): ReactNode {
  const t = useText();
  const active = useContext(CardContext)?.active ?? false;
  const { transcript } = card.data;
  if (transcript === '' && (!active || card.readOnly)) return null;
  return (
    <div className={css.transcript}>
      <small>{t('media.transcript')}</small>
      <PlainWords
        card={card}
        name="transcript"
        label={t('media.transcript')}
        placeholder={t('media.transcriptHint')}
        text={transcript}
        set={(now, typed) => ({ ...now, transcript: typed })}
        className={css.transcriptWords}
        multiline
      />
    </div>
  );
}
