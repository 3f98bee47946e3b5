/** Sound in the page: it plays here too; what is missing is said. */

import type { ReactNode } from 'react';
import type { Audio } from '../../../shared/blocks/audio/schema.ts';
import { mediaUrl } from '../../core/index.ts';
import { useDocument, useRecord } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { Card as Frame, CardTitle, Wanted } from '../card.tsx';
import css from '../cards.module.css';
import { useFileFacts } from '../use-file-facts.ts';

export function Card({ data }: { readonly data: Audio }): ReactNode {
  const t = useText();
  const { session } = useDocument();
  const resource = useRecord('resource', data.resource);
  return (
    <Frame of="audio" facts={useFileFacts(resource?.data)}>
      <CardTitle>{data.title}</CardTitle>
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
      {!resource && <Wanted begun={false}>{t('media.none')}</Wanted>}
      {resource && data.speech && data.transcript.trim() === '' && <Wanted begun>{t('media.noTranscript')}</Wanted>}
    </Frame>
  );
}
