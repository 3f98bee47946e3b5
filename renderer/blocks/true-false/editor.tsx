/** What a statement to judge has beside its words. */

import type { ReactNode } from 'react';
import type { TrueFalse } from '../../../shared/blocks/true-false/schema.ts';
import { ScoringFields } from '../common-fields.tsx';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<TrueFalse>): ReactNode {
  return <ScoringFields data={data} patch={patch} />;
}
