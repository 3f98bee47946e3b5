/** A download in the page, with what is known of its file. */

import type { ReactNode } from 'react';
import type { FileBlock } from '../../../shared/blocks/file/schema.ts';
import { useRecord } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { Card as Frame, CardTitle, Wanted } from '../card.tsx';
import { useFileFacts } from '../use-file-facts.ts';

export function Card({ data }: { readonly data: FileBlock }): ReactNode {
  const t = useText();
  const resource = useRecord('resource', data.resource);
  return (
    <Frame of="file" facts={useFileFacts(resource?.data)}>
      <CardTitle>{data.title || (resource?.data.name ?? '')}</CardTitle>
      {data.description !== '' && <p>{data.description}</p>}
      {!resource && <Wanted begun={false}>{t('media.none')}</Wanted>}
    </Frame>
  );
}
