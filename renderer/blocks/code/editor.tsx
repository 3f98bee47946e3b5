/** Settings of code: its language. */

import type { ReactNode } from 'react';
import type { Code } from '../../../shared/blocks/code/schema.ts';
import { useText } from '../../i18n/index.ts';
import { TextField } from '../../ui/fields.tsx';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<Code>): ReactNode {
  const t = useText();
  return <TextField label={t('code.language')} value={data.language} onChange={(language) => patch({ language })} />;
}
