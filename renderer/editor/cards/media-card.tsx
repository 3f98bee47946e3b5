/** Sound, video, downloads and embeds in the page: they play here too; what is missing is said. */

import { AppWindow, Download, Film, Volume2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSelected } from 'slate-react';
import type { Audio } from '../../../shared/blocks/audio/schema.ts';
import { embedAddress } from '../../../shared/blocks/embed/address.ts';
import type { Embed } from '../../../shared/blocks/embed/schema.ts';
import { fileFacts } from '../../../shared/blocks/file/facts.ts';
import type { FileBlock } from '../../../shared/blocks/file/schema.ts';
import { playingTime } from '../../../shared/blocks/recording.ts';
import type { Video } from '../../../shared/blocks/video/schema.ts';
import { mediaUrl } from '../../core/index.ts';
import { useDocument, useRecord } from '../../document/hooks.tsx';
import { useLanguage, useText } from '../../i18n/index.ts';
import css from '../editor.module.css';

type MediaBlock = Audio | Video | FileBlock | Embed;
const icons = { audio: Volume2, video: Film, file: Download, embed: AppWindow } as const;

export function MediaCard({ element }: { readonly element: MediaBlock }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const selected = useSelected();
  const resource = useRecord('resource', 'resource' in element ? element.resource : null);
  const Icon = icons[element.type];
  const host = element.type === 'embed' ? embedAddress(element.url)?.host : undefined;
  const facts = resource
    ? [fileFacts(resource.data, language), resource.data.duration ? playingTime(resource.data.duration) : '']
    : [];
  return (
    <section className={css.card} data-selected={selected} aria-label={t(`insert.${element.type}`)}>
      <header>
        <Icon size={15} aria-hidden />
        <b>{t(`insert.${element.type}`)}</b>
        <span>{facts.filter(Boolean).join(' · ')}</span>
      </header>
      {element.title !== '' && <p className={css.prompt}>{element.title}</p>}
      {element.type === 'file' && element.title === '' && resource && (
        <p className={css.prompt}>{resource.data.name}</p>
      )}
      {element.type === 'audio' && resource && <Sound sha256={resource.data.sha256} title={element.title} />}
      {element.type === 'video' && resource && <Picture element={element} sha256={resource.data.sha256} />}
      {element.type === 'file' && element.description !== '' && <p>{element.description}</p>}
      {element.type === 'embed' && <StandIn element={element} />}
      {host && <p>{t('embed.note', { host })}</p>}
      <Missing element={element} chosen={resource !== undefined} />
    </section>
  );
}

function Sound({ sha256, title }: { readonly sha256: string; readonly title: string }): ReactNode {
  const t = useText();
  const { session } = useDocument();
  return (
    // Its words stand in the transcript, and a check asks for them.
    // oxlint-disable-next-line jsx-a11y/media-has-caption
    <audio
      className={css.player}
      controls
      preload="metadata"
      src={mediaUrl(session, sha256)}
      aria-label={title || t('insert.audio')}
    />
  );
}

function Picture({ element, sha256 }: { readonly element: Video; readonly sha256: string }): ReactNode {
  const t = useText();
  const { session } = useDocument();
  const poster = useRecord('resource', element.poster);
  return (
    // Its tracks are the author's, and a check asks for them.
    // oxlint-disable-next-line jsx-a11y/media-has-caption
    <video
      className={css.player}
      data-width={element.width}
      controls
      preload="metadata"
      src={mediaUrl(session, sha256)}
      poster={poster && mediaUrl(session, poster.data.sha256)}
      aria-label={element.title || t('insert.video')}
    >
      {element.tracks.map((track, index) => (
        <Captions key={`${index} ${track.resource}`} {...track} />
      ))}
    </video>
  );
}

function Captions({ resource, kind, language, label }: Video['tracks'][number]): ReactNode {
  const { session } = useDocument();
  const file = useRecord('resource', resource);
  return file && <track src={mediaUrl(session, file.data.sha256)} kind={kind} srcLang={language} label={label} />;
}

function StandIn({ element }: { readonly element: Embed }): ReactNode {
  const { session } = useDocument();
  const image = useRecord('resource', element.image);
  return (
    <>
      {image && <img className={css.player} src={mediaUrl(session, image.data.sha256)} alt={element.alt} />}
      {element.fallback !== '' && <p>{element.fallback}</p>}
    </>
  );
}

/** The first thing that is still wanted; the checks say the rest. */
function Missing({ element, chosen }: { readonly element: MediaBlock; readonly chosen: boolean }): ReactNode {
  const t = useText();
  let words: string | null = null;
  if (element.type === 'embed') {
    if (!embedAddress(element.url)) words = t('embed.wrong');
    else if (element.fallback.trim() === '' && element.image === null) words = t('embed.noFallback');
  } else if (!chosen) words = t('media.none');
  else if (element.type === 'audio' && element.speech && element.transcript.trim() === '')
    words = t('media.noTranscript');
  else if (element.type === 'video' && element.speech && element.tracks.length === 0) words = t('video.noCaptions');
  const untouched = element.type === 'embed' ? element.url === '' : !chosen;
  return words === null ? null : untouched ? <p data-unwritten>{words}</p> : <p className={css.missing}>{words}</p>;
}
