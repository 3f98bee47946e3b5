/** An embed in the page: its address, what stands in for it where there is no network, and whom learners' browsers would ask. */

import type { ReactNode } from 'react';
import { embedAddress } from '../../../shared/blocks/embed/address.ts';
import type { Embed } from '../../../shared/blocks/embed/schema.ts';
import { mediaUrl } from '../../core/index.ts';
import { useDocument, useRecord } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { CardFields } from '../card-fields.tsx';
import { Card as Frame, Wanted } from '../card.tsx';
import css from '../cards.module.css';
import { useCard } from '../exercise-card/use-card.ts';
import { OfferedWords } from '../offered-words.tsx';
import type { BlockCardProps } from '../registry.ts';

export function Card({ id, data: shown }: BlockCardProps<Embed>): ReactNode {
  const t = useText();
  const card = useCard(id, shown);
  const { url, title, image: chosen, alt, fallback } = card.data;
  const { session } = useDocument();
  const image = useRecord('resource', chosen);
  const address = embedAddress(url);
  const isBare = fallback.trim() === '' && chosen === null;
  const words = (name: 'url' | 'title' | 'alt' | 'fallback') => ({
    card,
    name,
    text: card.data[name],
    set: (now: Embed, typed: string): Embed => ({ ...now, [name]: typed }),
  });
  return (
    <CardFields id={id}>
      <Frame of="embed" asks={title}>
        <OfferedWords {...words('url')} label={t('embed.url')} verbatim />
        <OfferedWords {...words('title')} label={t('media.title')} className={css.prompt} />
        {image && <img className={css.player} src={mediaUrl(session, image.data.sha256)} alt={alt} />}
        {image && <OfferedWords {...words('alt')} label={t('image.alt')} className={css.caption} />}
        <OfferedWords {...words('fallback')} label={t('embed.fallback')} multiline />
        {address && <p>{t('embed.note', { host: address.host })}</p>}
        {(!address || isBare) && <Wanted begun={url !== ''}>{t(address ? 'embed.noFallback' : 'embed.wrong')}</Wanted>}
      </Frame>
    </CardFields>
  );
}
