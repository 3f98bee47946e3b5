/** Settings of an accordion: whether the first of its panels is open. */

import type { ReactNode } from 'react';
import type { Accordion } from '../../../shared/blocks/accordion/schema.ts';
import { useText } from '../../i18n/index.ts';
import { Switch } from '../../ui/fields.tsx';
import css from '../blocks.module.css';
import type { BlockEditorProps } from '../registry.ts';

export function Editor({ data, patch }: BlockEditorProps<Accordion>): ReactNode {
  const t = useText();
  return (
    <>
      <Switch label={t('accordion.firstOpen')} value={data.firstOpen} onChange={(firstOpen) => patch({ firstOpen })} />
      <p className={css.hint}>{t('panel.keys')}</p>
    </>
  );
}
