/** Video in the page: it plays here too, with its captions; what is missing is said. */

import type { ReactNode } from 'react';
import type { Video } from '../../../shared/blocks/video/schema.ts';
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
import { TrackNames } from './track-names.tsx';

export function Card({ id, data: shown }: BlockCardProps<Video>): ReactNode {
  const t = useText();
  const card = useCard(id, shown);
  const { data } = card;
  const { session } = useDocument();
  const resource = useRecord('resource', data.resource);
  const poster = useRecord('resource', data.poster);
  return (
    <CardFields id={id} head={!resource}>
      <Frame of="video" facts={useFileFacts(resource?.data)} asks={data.title}>
        <OfferedWords
          card={card}
          name="title"
          label={t('media.title')}
          text={data.title}
          set={(now, title) => ({ ...now, title })}
          className={css.prompt}
        />
        {resource && (
          // Its tracks are the author's, and a check asks for them.
          // oxlint-disable-next-line jsx-a11y/media-has-caption
          <video
            className={css.player}
            data-width={data.width}
            controls
            preload="metadata"
            src={mediaUrl(session, resource.data.sha256)}
            poster={poster && mediaUrl(session, poster.data.sha256)}
            aria-label={data.title || t('insert.video')}
          >
            {data.tracks.map((track, index) => (
              <Captions key={`${index} ${track.resource}`} {...track} />
            ))}
          </video>
        )}
        {!resource && <FilePlace id={id} of="video" />}
        <TrackNames card={card} />
        <Transcript card={card} />
        {resource && data.speech && data.tracks.length === 0 && <Wanted begun>{t('video.noCaptions')}</Wanted>}
      </Frame>
    </CardFields>
  );
}

function Captions({ resource, kind, language, label }: Video['tracks'][number]): ReactNode {
  const { session } = useDocument();
  const file = useRecord('resource', resource);
  return file && <track src={mediaUrl(session, file.data.sha256)} kind={kind} srcLang={language} label={label} />;
}
