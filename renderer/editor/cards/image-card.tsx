/** An image in the page, with its caption; one that nobody described yet says so. */

import { ImagePlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSelected } from 'slate-react';
import type { Image } from '../../../shared/blocks/image/schema.ts';
import { mediaUrl } from '../../core/index.ts';
import { useDocument, useRecord } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import css from '../editor.module.css';

export function ImageCard({ element }: { readonly element: Omit<Image, 'children'> }): ReactNode {
  const t = useText();
  const selected = useSelected();
  const { session } = useDocument();
  const resource = useRecord('resource', element.resource);
  return (
    <figure className={css.image} data-selected={selected} data-width={element.width}>
      {resource ? (
        <img
          src={mediaUrl(session, resource.data.sha256)}
          alt={element.decorative ? '' : element.alt}
          width={resource.data.width ?? undefined}
          height={resource.data.height ?? undefined}
          draggable={false}
        />
      ) : (
        <p className={css.placeholder}>
          <ImagePlus size={20} aria-hidden /> {t('image.choose')}
        </p>
      )}
      {element.caption !== '' && <figcaption>{element.caption}</figcaption>}
      {resource && !element.decorative && element.alt.trim() === '' && (
        <p className={css.missing}>{t('image.noAlt')}</p>
      )}
    </figure>
  );
}
