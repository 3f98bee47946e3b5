/** A timeline in the page: its steps, and what is not said of them yet. */

import type { ReactNode } from 'react';
import type { Timeline } from '../../../shared/blocks/timeline/schema.ts';
import { useText } from '../../i18n/index.ts';
import { Card as Frame, CardTitle } from '../card.tsx';

export function Card({ data }: { readonly data: Timeline }): ReactNode {
  const t = useText();
  return (
    <Frame of="timeline" facts={[t('timeline.count', { count: data.steps.length })]}>
      <CardTitle>{data.title}</CardTitle>
      <ol>
        {data.steps.map(({ id, when, title, text }, index) => (
          <li key={id} data-unwritten={when === '' && title === '' && text === ''}>
            {[when, title].filter(Boolean).join(' · ') || t('timeline.step', { number: index + 1 })}
            {text !== '' && <p>{text}</p>}
          </li>
        ))}
      </ol>
    </Frame>
  );
}
