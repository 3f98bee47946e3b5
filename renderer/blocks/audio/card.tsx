/** Sound in the page: it plays here too; what is missing is said. */

import type { ReactNode } from 'react';
import type { Audio } from '../../../shared/blocks/audio/schema.ts';
import { mediaUrl } from '../../core/index.ts';
import { useDocument, useRecord } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { CardFields } from '../card-fields.tsx';
import { Card as Frame, Wanted } from '../card.tsx';
import css from '../cards.module.css';
import { useCard } from '../exercise-card/use-card.ts';
import { FilePlace } from '../file-place.tsx';
import { OfferedWords } from '../offered-words.tsx';
import type { BlockCardProps } from '../registry.ts';
import { Transcript } from '../transcript.tsx';
import { useFileFacts } from '../use-file-facts.ts';

export function Card({ id, data: shown }: BlockCardProps<Audio>): ReactNode {
  const t = useText();
  const card = useCard(id, shown);
  const { data } = card;
  const { session } = useDocument();
  const resource = useRecord('resource', data.resource);
  return (
    <CardFields id={id} head={!resource}>
      <Frame of="audio" facts={useFileFacts(resource?.data)} asks={data.title}>
        <OfferedWords
          card={card}
          name="title"
          label={t('media.title')}
          text={data.title}
          set={(now, title) => ({ ...now, title })}
          className={css.prompt}
        />
        {resource && (
          // Its words stand in the transcript, and a check asks for them.
          // oxlint-disable-next-line jsx-a11y/media-has-caption
          <audio
            className={css.player}
            controls
            preload="metadata"
            src={mediaUrl(session, resource.data.sha256)}
            aria-label={data.title || t('insert.audio')}
          />
        )}
        {!resource && <FilePlace id={id} of="audio" />}
        <Transcript card={card} />
        {resource && data.speech && data.transcript.trim() === '' && <Wanted begun>{t('media.noTranscript')}</Wanted>}
      </Frame>
    </CardFields>
  );
}
