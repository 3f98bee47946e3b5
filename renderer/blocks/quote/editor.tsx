/** Settings of a quotation: whose words they are. */

import type { ReactNode } from 'react';
import type { Quote } from '../../../shared/blocks/quote/schema.ts';
import { useText } from '../../i18n/index.ts';
import { TextField } from '../../ui/fields.tsx';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<Quote>): ReactNode {
  const t = useText();
  return <TextField label={t('quote.source')} value={data.source} onChange={(source) => patch({ source })} />;
}
