/** A download in the page: what its link says, what is known of its file, and what it is for. */

import type { ReactNode } from 'react';
import type { FileBlock } from '../../../shared/blocks/file/schema.ts';
import { useRecord } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { CardFields } from '../card-fields.tsx';
import { Card as Frame } from '../card.tsx';
import css from '../cards.module.css';
import { PlainWords } from '../exercise-card/plain-words.tsx';
import { useCard } from '../exercise-card/use-card.ts';
import { FilePlace } from '../file-place.tsx';
import { OfferedWords } from '../offered-words.tsx';
import type { BlockCardProps } from '../registry.ts';
import { useFileFacts } from '../use-file-facts.ts';

export function Card({ id, data: shown }: BlockCardProps<FileBlock>): ReactNode {
  const t = useText();
  const card = useCard(id, shown);
  const { title, description, resource: chosen } = card.data;
  const resource = useRecord('resource', chosen);
  const titled = {
    card,
    name: 'title',
    label: t('file.title'),
    text: title,
    set: (now: FileBlock, words: string): FileBlock => ({ ...now, title: words }),
    className: css.prompt,
  };
  return (
    <CardFields id={id} head={!resource}>
      <Frame of="file" facts={useFileFacts(resource?.data)} asks={title || (resource?.data.name ?? '')}>
        {/* The link says the name of the file where it says nothing else. */}
        {resource ? <PlainWords {...titled} placeholder={resource.data.name} /> : <OfferedWords {...titled} />}
        <OfferedWords
          card={card}
          name="description"
          label={t('file.description')}
          text={description}
          set={(now, words) => ({ ...now, description: words })}
          multiline
        />
        {!resource && <FilePlace id={id} of="file" />}
      </Frame>
    </CardFields>
  );
}
