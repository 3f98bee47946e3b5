/** A picture in the run of the words. */

import type { ReactNode } from 'react';
import { useSelected } from 'slate-react';
import type { PictureNode } from '../../../shared/blocks/inline.ts';
import { mediaUrl } from '../../core/index.ts';
import { useText } from '../../i18n/index.ts';
import { useOpen } from '../apparatus/inline-elements.tsx';
import { useDocument, useRecord } from '../../document/hooks.tsx';
import type { WrittenProps } from '../block-views.ts';
import css from './field.module.css';

/** Where it can be selected and written beside. */
export function PictureInLine({ attributes, element, children }: WrittenProps<'picture'>): ReactNode {
  const t = useText();
  const selected = useSelected();
  const open = useOpen(element);
  const isMute = element.alt.trim() === '';
  return (
    <span {...attributes} contentEditable={false} className={css.holder} data-selected={selected} data-mute={isMute}>
      <button
        type="button"
        tabIndex={-1}
        className={css.opener}
        aria-label={`${t('insert.image')}: ${isMute ? t('card.noAlt') : element.alt}`}
        onClick={open}
      >
        <Picture {...element} alt="" />
      </button>
      {children}
    </span>
  );
}

export function Picture({ resource, alt, width }: Pick<PictureNode, 'resource' | 'alt' | 'width'>): ReactNode {
  const { session } = useDocument();
  const record = useRecord('resource', resource);
  if (!record) return <span className={css.gone}>{alt}</span>;
  const src = mediaUrl(session, record.data.sha256);
  return <img className={css.picture} data-width={width} src={src} alt={alt} draggable={false} />;
}
