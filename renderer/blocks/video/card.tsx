/** Video in the page: it plays here too, with its captions; what is missing is said. */

import type { ReactNode } from 'react';
import type { Video } from '../../../shared/blocks/video/schema.ts';
import { mediaUrl } from '../../core/index.ts';
import { useDocument, useRecord } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { Card as Frame, CardTitle, Wanted } from '../card.tsx';
import css from '../cards.module.css';
import { useFileFacts } from '../use-file-facts.ts';

export function Card({ data }: { readonly data: Video }): ReactNode {
  const t = useText();
  const { session } = useDocument();
  const resource = useRecord('resource', data.resource);
  const poster = useRecord('resource', data.poster);
  return (
    <Frame of="video" facts={useFileFacts(resource?.data)}>
      <CardTitle>{data.title}</CardTitle>
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
      {!resource && <Wanted begun={false}>{t('media.none')}</Wanted>}
      {resource && data.speech && data.tracks.length === 0 && <Wanted begun>{t('video.noCaptions')}</Wanted>}
    </Frame>
  );
}

function Captions({ resource, kind, language, label }: Video['tracks'][number]): ReactNode {
  const { session } = useDocument();
  const file = useRecord('resource', resource);
  return file && <track src={mediaUrl(session, file.data.sha256)} kind={kind} srcLang={language} label={label} />;
}
