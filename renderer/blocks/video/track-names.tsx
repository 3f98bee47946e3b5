/** What the player's menu calls each track of a video, written on its card. */

import type { ReactNode } from 'react';
import type { Video } from '../../../shared/blocks/video/schema.ts';
import { useText } from '../../i18n/index.ts';
import css from '../cards.module.css';
import { PlainWords } from '../exercise-card/plain-words.tsx';
import type { CardEdit } from '../exercise-card/use-card.ts';

export function TrackNames({ card }: { readonly card: CardEdit<Video> }): ReactNode {
  const t = useText();
  const { tracks } = card.data;
  if (tracks.length === 0) return null;
  return (
    <ul className={css.tracks} aria-label={t('video.tracks')}>
      {tracks.map(({ kind, language, label }, index) => (
        <li key={index}>
          <PlainWords
            card={card}
            name={`track ${index}`}
            label={t('video.label')}
            placeholder={language}
            text={label}
            set={(now, typed) => ({
              ...now,
              tracks: now.tracks.map((track, at) => (at === index ? { ...track, label: typed } : track)),
            })}
            // The name of a language, most often in that language.
            verbatim
          />
          <small>{t(`video.kind.${kind}`)}</small>
        </li>
      ))}
    </ul>
  );
}
