/** The editor of labelling an image. */

import type { ReactNode } from 'react';
import { labellingSchema, maxSpots, type Labelling } from '../../../shared/blocks/labelling/schema.ts';
import { rangeOf } from '../../../shared/model/fields.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import { useText } from '../../i18n/index.ts';
import { NumberField, Switch } from '../../ui/fields.tsx';
import { ScoringFields } from '../common-fields.tsx';
import css from '../blocks.module.css';
import { freeId, ItemsField } from '../../ui/items-field.tsx';
import { PartField, RichLinesField } from '../part-field.tsx';
import { PictureField } from '../picture-field.tsx';
import type { BlockEditorProps } from '../registry.ts';
import { SpotsField } from '../spots-field.tsx';

export function Editor({ data, patch, blockId }: BlockEditorProps<Labelling>): ReactNode {
  const t = useText();
  const { spots, distractors } = data;
  const labels = [...spots.map(({ text }) => text), ...distractors];
  const make = (x = 50, y = 50) => ({ id: freeId(spots), text: rich(''), x, y });
  return (
    <>
      <PictureField blockId={blockId} image={data.image} alt={data.alt} onAlt={(alt) => patch({ alt })} />
      <SpotsField
        image={data.image}
        alt={data.alt}
        spots={spots}
        hint={t('exercise.labelling.click')}
        nameOf={({ x, y }, index) => t('exercise.labelling.move', { number: index + 1, left: x, top: y })}
        onMove={(id, x, y) => patch({ spots: spots.map((spot) => (spot.id === id ? { ...spot, x, y } : spot)) })}
        onAdd={spots.length < maxSpots ? (x, y) => patch({ spots: [...spots, make(x, y)] }) : undefined}
      />
      <ItemsField
        label={t('exercise.labelling.spots')}
        items={spots}
        keyOf={({ id }) => id}
        nameOf={(index) => t('exercise.labelling.spot', { number: index + 1 })}
        max={maxSpots}
        addLabel={t('exercise.labelling.add')}
        create={() => make()}
        onChange={(changed) => patch({ spots: changed })}
      >
        {(spot, change, index) => (
          <>
            <PartField
              label={`${t('exercise.labelling.spot', { number: index + 1 })}: ${t('exercise.labelling.label')}`}
              value={spot.text}
              among={labels}
              onChange={(text) => change({ text })}
            />
            <div className={css.pair}>
              {(['left', 'top'] as const).map((side) => {
                const key = side === 'left' ? 'x' : 'y';
                return (
                  <NumberField
                    key={side}
                    label={t(`exercise.labelling.${side}`)}
                    value={Math.round(spot[key])}
                    {...rangeOf(labellingSchema.shape.spots.element.shape[key])}
                    onChange={(value) => value !== null && change({ [key]: value })}
                  />
                );
              })}
            </div>
          </>
        )}
      </ItemsField>
      <RichLinesField
        label={t('exercise.labelling.distractors')}
        hint={t('exercise.labelling.distractorsHint')}
        lines={distractors}
        onChange={(lines) => patch({ distractors: lines })}
      />
      <Switch
        label={t('exercise.partialCredit')}
        value={data.partialCredit}
        onChange={(partialCredit) => patch({ partialCredit })}
      />
      <ScoringFields data={data} patch={patch} />
    </>
  );
}
