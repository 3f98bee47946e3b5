/** An activity in the page, written as the facilitator reads it: the facilitator's side carries the sea-green wash. */

import { useContext, type ReactNode } from 'react';
import { activitySchema, type Activity } from '../../../shared/blocks/activity/schema.ts';
import { limitOf, rangeOf } from '../../../shared/model/fields.ts';
import { CardContext } from '../../editor/field/card-context.ts';
import { useText } from '../../i18n/index.ts';
import { sentences } from '../../i18n/sentences.ts';
import { CardFields } from '../card-fields.tsx';
import { Card as Frame } from '../card.tsx';
import css from '../cards.module.css';
import rows from '../exercise-card/exercise-card.module.css';
import { NumberInput } from '../exercise-card/number-input.tsx';
import { PartList } from '../exercise-card/part-list.tsx';
import { PlainWords } from '../exercise-card/plain-words.tsx';
import { useCard, type CardEdit } from '../exercise-card/use-card.ts';
import { OfferedWords } from '../offered-words.tsx';
import type { BlockCardProps } from '../registry.ts';

export function Card({ id, data: shown }: BlockCardProps<Activity>): ReactNode {
  const t = useText();
  const card = useCard(id, shown);
  const { data } = card;
  return (
    <CardFields id={id}>
      <Frame
        of={data.form}
        asks={data.title}
        facts={[t('activity.minutesShort', { count: data.minutes })]}
        end={<span>{t(data.inPackage ? 'activity.shared' : 'activity.guideOnly')}</span>}
        room
      >
        <PlainWords
          card={card}
          name="title"
          label={t('activity.title')}
          placeholder={t('activity.noTitle')}
          text={data.title}
          set={(now, title) => ({ ...now, title })}
          className={css.prompt}
        />
        <Words card={card} name="participants" hint={t('activity.participantsHint')} multiline />
        <Words card={card} name="grouping" />
        <Words card={card} name="room" />
        <Materials card={card} />
        <Steps card={card} />
        <Words card={card} name="facilitatorNotes" hint={t('activity.notesHint')} multiline />
      </Frame>
    </CardFields>
  );
}

type Named = 'participants' | 'grouping' | 'room' | 'facilitatorNotes';

/** One text under its name, there once it is written. */
function Words({
  card,
  name,
  hint = '',
  multiline = false,
}: {
  readonly card: CardEdit<Activity>;
  readonly name: Named;
  /** Who reads it, said while nothing is written. */
  readonly hint?: string;
  readonly multiline?: boolean;
}): ReactNode {
  const t = useText();
  const label = t(name === 'facilitatorNotes' ? 'activity.notes' : `activity.${name}`);
  const text = card.data[name];
  return (
    <div className={name === 'facilitatorNotes' ? css.secret : css.named}>
      {text !== '' && <b aria-hidden>{label}</b>}
      <OfferedWords
        card={card}
        name={name}
        label={label}
        placeholder={sentences(label, hint)}
        text={text}
        set={(now, words) => ({ ...now, [name]: words })}
        multiline={multiline}
      />
    </div>
  );
}

function Materials({ card }: { readonly card: CardEdit<Activity> }): ReactNode {
  const t = useText();
  const active = useContext(CardContext)?.active ?? false;
  if (!active && card.data.materials.length === 0) return null;
  return (
    <div className={css.named}>
      {card.data.materials.length > 0 && <b aria-hidden>{t('activity.materials')}</b>}
      <PartList<Activity, Placed<{ readonly text: string }>>
        card={card}
        list="materials"
        label={t('activity.materials')}
        get={({ materials }) => placed(materials.map((text) => ({ text })))}
        set={(now, parts) => ({ ...now, materials: parts.map(({ text }) => text) })}
        max={limitOf(activitySchema.shape.materials)}
        min={0}
        above="room"
        addLabel={t('activity.addMaterial')}
        nameOf={(index) => t('activity.material', { number: index + 1 })}
        create={(_parts, behind) => ({ id: placeBehind(behind), text: '' })}
        members={['text']}
      >
        {(_part, row) => (
          <PlainWords {...row.plain('text')} label={row.name} placeholder={row.name} className={rows.texts} />
        )}
      </PartList>
    </div>
  );
}

function Steps({ card }: { readonly card: CardEdit<Activity> }): ReactNode {
  const t = useText();
  const { steps } = activitySchema.shape;
  return (
    <PartList<Activity, Placed<Activity['steps'][number]>>
      card={card}
      list="steps"
      label={t('activity.steps')}
      get={(now) => placed(now.steps)}
      set={(now, parts) => ({ ...now, steps: parts.map(({ text, minutes }) => ({ text, minutes })) })}
      max={limitOf(steps)}
      min={0}
      above="title"
      addLabel={t('activity.addStep')}
      nameOf={(index) => t('activity.step', { number: index + 1 })}
      create={(_parts, behind) => ({ id: placeBehind(behind), text: '', minutes: 5 })}
      members={['text']}
    >
      {({ minutes }, { plain, name, index }) => (
        <>
          <span className={rows.number} aria-hidden>
            {index + 1}
          </span>
          <PlainWords {...plain('text')} label={name} placeholder={name} className={rows.texts} />
          <NumberInput
            card={card}
            name={`steps/${index}/minutes`}
            label={`${t('activity.stepMinutes')}: ${name}`}
            value={minutes}
            {...rangeOf(steps.element.shape.minutes)}
            empty={0}
            set={(now, value) => ({
              ...now,
              steps: now.steps.map((step, at) => (at === index ? { ...step, minutes: Math.round(value ?? 0) } : step)),
            })}
          />
          <span className={css.unit} aria-hidden>
            {t('activity.minutesUnit')}
          </span>
        </>
      )}
    </PartList>
  );
}

/** A part without an id of its own, known by its place, so that a list of parts can show it. */
type Placed<Item> = Item & { readonly id: string };

function placed<Item extends object>(items: readonly Item[]): readonly Placed<Item>[] {
  return items.map((item, index) => ({ ...item, id: String(index) }));
}

/** The place of a new one behind another, or at the beginning. */
function placeBehind(behind: { readonly id: string } | undefined): string {
  return behind ? String(Number(behind.id) + 1) : '0';
}
