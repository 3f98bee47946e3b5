/** An image in the page, with its caption; one that nobody described yet says so. */

import { ImagePlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSelected } from 'slate-react';
import type { Image } from '../../../shared/blocks/image/schema.ts';
import { mediaUrl } from '../../core/index.ts';
import { useDocument, useRecord } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import css from '../cards.module.css';

export function Card({ data }: { readonly data: Image }): ReactNode {
  const t = useText();
  const selected = useSelected();
  const { session } = useDocument();
  const resource = useRecord('resource', data.resource);
  return (
    <figure className={css.image} data-selected={selected} data-width={data.width}>
      {resource ? (
        <img
          src={mediaUrl(session, resource.data.sha256)}
          alt={data.decorative ? '' : data.alt}
          width={resource.data.width ?? undefined}
          height={resource.data.height ?? undefined}
          draggable={false}
        />
      ) : (
        <p className={css.placeholder}>
          <ImagePlus size={20} aria-hidden /> {t('image.choose')}
        </p>
      )}
      {data.caption !== '' && <figcaption>{data.caption}</figcaption>}
      {resource && !data.decorative && data.alt.trim() === '' && <p className={css.missing}>{t('image.noAlt')}</p>}
    </figure>
  );
}
