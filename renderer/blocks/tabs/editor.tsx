/** Settings of tabs: their panels. */

import type { ReactNode } from 'react';
import type { Tabs } from '../../../shared/blocks/tabs/schema.ts';
import { PanelsField } from '../panels-field.tsx';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<Tabs>): ReactNode {
  return <PanelsField panels={data.children} onChange={(children) => patch({ children })} />;
}
