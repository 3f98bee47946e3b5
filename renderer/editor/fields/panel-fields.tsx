/** Settings of the blocks that hold panels or columns: their titles and order, and how they start. */

import type { ReactNode } from 'react';
import type { Accordion } from '../../../shared/blocks/accordion/schema.ts';
import { columnRatios, type Columns } from '../../../shared/blocks/columns/schema.ts';
import { inlineText } from '../../../shared/blocks/inline-html.ts';
import { emptyPanel, maxPanels, titleOf, type Panel } from '../../../shared/blocks/panel.ts';
import { useDocument } from '../../document/hooks.tsx';
import { ItemsField } from '../../ui/items-field.tsx';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Select, Switch, TextField } from '../../ui/fields.tsx';
import type { PatchBlock } from './patch-block.ts';
import css from '../editor.module.css';

export function AccordionFields({
  data,
  patch,
}: {
  readonly data: Accordion;
  readonly patch: PatchBlock<Accordion>;
}): ReactNode {
  const t = useText();
  return (
    <>
      <Switch label={t('accordion.firstOpen')} value={data.firstOpen} onChange={(firstOpen) => patch({ firstOpen })} />
      <PanelsField panels={data.children} onChange={(children) => patch({ children })} />
    </>
  );
}

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

export function ColumnsFields({
  data,
  patch,
}: {
  readonly data: Columns;
  readonly patch: PatchBlock<Columns>;
}): ReactNode {
  const t = useText();
  const document = useDocument();
  return (
    <>
      <Select
        label={t('columns.ratio')}
        value={data.ratio}
        onChange={(ratio) => patch({ ratio })}
        options={columnRatios.map((id) => ({ id, label: t(`columns.${id}`) }))}
      />
      <Button
        onPress={() => {
          document.sealStep();
          patch({ children: data.children.toReversed() });
        }}
      >
        {t('columns.swap')}
      </Button>
    </>
  );
}
