/** The editor of a hotspot. */

import type { ReactNode } from 'react';
import { hotspotSchema, maxSpots, type Hotspot } from '../../../shared/blocks/hotspot/schema.ts';
import { rangeOf } from '../../../shared/model/fields.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import { useText } from '../../i18n/index.ts';
import { NumberField, Switch } from '../../ui/fields.tsx';
import { ScoringFields } from '../common-fields.tsx';
import { CorrectNote } from '../correct-note.tsx';
import css from '../blocks.module.css';
import { freeId, ItemsField } from '../../ui/items-field.tsx';
import { PartField } from '../part-field.tsx';
import { PictureField } from '../picture-field.tsx';
import { RichField } from '../rich-field.tsx';
import type { BlockEditorProps } from '../registry.ts';
import { SpotsField } from '../spots-field.tsx';

type Spot = Hotspot['spots'][number];

export function Editor({ data, patch, blockId }: BlockEditorProps<Hotspot>): ReactNode {
  const t = useText();
  const { spots } = data;
  const make = (x = 40, y = 40): Spot => ({
    id: freeId(spots),
    text: rich(''),
    x: Math.min(x, 80),
    y: Math.min(y, 80),
    width: 20,
    height: 20,
    correct: !spots.some(({ correct }) => correct),
    feedback: rich(''),
  });
  return (
    <>
      <PictureField blockId={blockId} image={data.image} alt={data.alt} onAlt={(alt) => patch({ alt })} />
      <SpotsField
        image={data.image}
        alt={data.alt}
        spots={spots}
        hint={t('exercise.hotspot.click')}
        nameOf={({ x, y }, index) => t('exercise.hotspot.move', { number: index + 1, left: x, top: y })}
        onMove={(id, x, y) => patch({ spots: spots.map((spot) => (spot.id === id ? { ...spot, x, y } : spot)) })}
        onAdd={spots.length < maxSpots ? (x, y) => patch({ spots: [...spots, make(x - 10, y - 10)] }) : undefined}
      />
      <ItemsField
        label={t('exercise.hotspot.spots')}
        items={spots}
        keyOf={({ id }) => id}
        nameOf={(index) => t('exercise.hotspot.spot', { number: index + 1 })}
        max={maxSpots}
        addLabel={t('exercise.hotspot.add')}
        create={() => make()}
        isRight={({ correct }) => correct}
        ordered={false}
        onChange={(changed) => patch({ spots: changed })}
        extra={(spot, change) => (
          <Switch label={t('exercise.right')} value={spot.correct} onChange={(correct) => change({ correct })} />
        )}
      >
        {(spot, change, index) => <SpotFields {...{ spot, spots, index, change }} />}
      </ItemsField>
      <CorrectNote parts={spots} />
      <Switch
        label={t('exercise.hotspot.multiple')}
        value={data.multiple}
        onChange={(multiple) => patch({ multiple })}
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

/** What a spot is called, where it is, and what choosing it brings. */
function SpotFields({
  spot,
  spots,
  index,
  change,
}: {
  readonly spot: Spot;
  readonly spots: readonly Spot[];
  readonly index: number;
  readonly change: (patch: Partial<Spot>) => void;
}): ReactNode {
  const t = useText();
  return (
    <>
      <PartField
        label={`${t('exercise.hotspot.spot', { number: index + 1 })}: ${t('exercise.hotspot.label')}`}
        value={spot.text}
        among={spots.map(({ text }) => text)}
        onChange={(text) => change({ text })}
      />
      <div className={css.pair}>
        {(['left', 'top', 'width', 'height'] as const).map((side) => {
          const key = ({ left: 'x', top: 'y', width: 'width', height: 'height' } as const)[side];
          return (
            <NumberField
              key={side}
              label={t(`exercise.hotspot.${side}`)}
              value={Math.round(spot[key])}
              {...rangeOf(hotspotSchema.shape.spots.element.shape[key])}
              onChange={(value) => value !== null && change({ [key]: value })}
            />
          );
        })}
      </div>
      <RichField
        label={t('exercise.optionFeedback')}
        value={spot.feedback}
        onChange={(feedback) => change({ feedback })}
      />
    </>
  );
}
