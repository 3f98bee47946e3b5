/** The panels of a block that holds some: their titles and their order. */

import type { ReactNode } from 'react';
import { inlineText } from '../../shared/blocks/inline.ts';
import { emptyPanel, maxPanels, titleOf, type Panel } from '../../shared/blocks/panel.ts';
import { useDocument } from '../document/hooks.tsx';
import { ItemsField } from '../ui/items-field.tsx';
import { useText } from '../i18n/index.ts';
import { TextField } from '../ui/fields.tsx';
import css from './blocks.module.css';

export function PanelsField({
  panels,
  onChange,
}: {
  readonly panels: readonly Panel[];
  readonly onChange: (panels: Panel[]) => void;
}): ReactNode {
  const t = useText();
  const document = useDocument();
  return (
    <>
      <ItemsField
        label={t('panel.panels')}
        items={panels}
        keyOf={(_panel, index) => String(index)}
        nameOf={(index) => t('panel.name', { place: index + 1 })}
        max={maxPanels}
        addLabel={t('panel.add')}
        create={emptyPanel}
        onChange={(changed) => {
          if (changed.length === 0) return;
          // Each move, addition and removal is a step of its own; a title being typed is one.
          if (changed.length !== panels.length || changed.every((panel) => panels.includes(panel))) document.sealStep();
          onChange(changed);
        }}
      >
        {(panel, change, index) => (
          <TextField
            label={t('panel.name', { place: index + 1 })}
            value={inlineText(titleOf(panel))}
            onChange={(text) => change({ children: panel.children.with(0, titled(panel, text)) as Panel['children'] })}
          />
        )}
      </ItemsField>
      <p className={css.hint}>{t('panel.keys')}</p>
    </>
  );
}

/** The title with other words; marks on the whole of it stay. */
function titled(panel: Panel, text: string): Panel['children'][0] {
  return { type: 'panel-title', children: [{ ...(titleOf(panel).length === 1 ? titleOf(panel)[0] : {}), text }] };
}
