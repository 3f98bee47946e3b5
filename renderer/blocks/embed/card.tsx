/** An embed in the page: what stands in for it where there is no network, and whom learners' browsers would ask. */

import type { ReactNode } from 'react';
import { embedAddress } from '../../../shared/blocks/embed/address.ts';
import type { Embed } from '../../../shared/blocks/embed/schema.ts';
import { mediaUrl } from '../../core/index.ts';
import { useDocument, useRecord } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { Card as Frame, CardTitle, Wanted } from '../card.tsx';
import css from '../cards.module.css';

export function Card({ data }: { readonly data: Embed }): ReactNode {
  const t = useText();
  const { session } = useDocument();
  const image = useRecord('resource', data.image);
  const address = embedAddress(data.url);
  const isBare = data.fallback.trim() === '' && data.image === null;
  return (
    <Frame of="embed">
      <CardTitle>{data.title}</CardTitle>
      {image && <img className={css.player} src={mediaUrl(session, image.data.sha256)} alt={data.alt} />}
      {data.fallback !== '' && <p>{data.fallback}</p>}
      {address && <p>{t('embed.note', { host: address.host })}</p>}
      {(!address || isBare) && (
        <Wanted begun={data.url !== ''}>{t(address ? 'embed.noFallback' : 'embed.wrong')}</Wanted>
      )}
    </Frame>
  );
}
