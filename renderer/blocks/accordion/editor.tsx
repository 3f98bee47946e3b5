/** Settings of an accordion: its panels, and whether the first is open. */

import type { ReactNode } from 'react';
import type { Accordion } from '../../../shared/blocks/accordion/schema.ts';
import { useText } from '../../i18n/index.ts';
import { Switch } from '../../ui/fields.tsx';
import { PanelsField } from '../panels-field.tsx';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<Accordion>): ReactNode {
  const t = useText();
  return (
    <>
      <Switch label={t('accordion.firstOpen')} value={data.firstOpen} onChange={(firstOpen) => patch({ firstOpen })} />
      <PanelsField panels={data.children} onChange={(children) => patch({ children })} />
    </>
  );
}
