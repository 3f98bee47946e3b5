/** One scene as learners meet it, written where it stands: its name, its picture, the situation, and the choices or the ending. */

import type { ReactNode } from 'react';
import { changeScene, removeScene } from '../../../shared/blocks/scenario/edit.ts';
import { endingSchema, outcomes, type Scenario, type Scene } from '../../../shared/blocks/scenario/schema.ts';
import { rangeOf } from '../../../shared/model/fields.ts';
import { RichInput } from '../../editor/field/rich-input.tsx';
import { useText } from '../../i18n/index.ts';
import { Choice } from '../exercise-card/choice.tsx';
import cardCss from '../exercise-card/exercise-card.module.css';
import { NumberInput } from '../exercise-card/number-input.tsx';
import { PlainWords } from '../exercise-card/plain-words.tsx';
import { PicturePlace } from '../picture-place.tsx';
import { ChoiceRows, type SceneProps } from './choice-rows.tsx';
import css from './scenario.module.css';

export function SceneView(props: SceneProps): ReactNode {
  const { card, scene } = props;
  const t = useText();
  const { ending } = scene;
  return (
    <div className={css.shown}>
      <SceneWords card={card} scene={scene} member="title" label={t('card.scenario.title')} className={css.title} />
      <Picture card={card} scene={scene} />
      <RichInput
        {...card.words(`scenes/${scene.id}/text`, scene.text, (now, text) => ({
          ...now,
          ...changeScene(now, scene.id, { text }),
        }))}
        label={t(ending ? 'card.scenario.closing' : 'card.scenario.situation')}
        placeholder={t('card.scenario.noWords')}
        className={css.situation}
      />
      {ending ? <Ending card={card} scene={scene} ending={ending} /> : <ChoiceRows {...props} />}
      <SceneTools card={card} scene={scene} />
    </div>
  );
}

type Props = Pick<SceneProps, 'card' | 'scene'>;

function SceneWords({
  card,
  scene,
  member,
  label,
  className,
}: Props & {
  readonly member: 'title' | 'alt';
  readonly label: string;
  readonly className: string | undefined;
}): ReactNode {
  return (
    <PlainWords
      card={card}
      name={`scenes/${scene.id}/${member}`}
      text={scene[member]}
      set={(now, words) => ({ ...now, ...changeScene(now, scene.id, { [member]: words }) })}
      label={label}
      placeholder={label}
      className={className}
    />
  );
}

function Picture({ card, scene }: Props): ReactNode {
  const t = useText();
  return (
    <PicturePlace<Scenario>
      blockId={card.id}
      image={scene.image}
      show={(data, image) => ({ ...data, ...changeScene(data, scene.id, { image }) })}
      onRemove={() => card.change((now) => ({ ...now, ...changeScene(now, scene.id, { image: null, alt: '' }) }))}
    >
      {(url, { width, height }) => (
        <>
          <img src={url} alt={scene.alt} width={width ?? undefined} height={height ?? undefined} draggable={false} />
          <SceneWords card={card} scene={scene} member="alt" label={t('image.alt')} className={cardCss.aside} />
          {scene.alt.trim() === '' && <p className={cardCss.stray}>{t('card.noAlt')}</p>}
        </>
      )}
    </PicturePlace>
  );
}

function Ending({ card, scene, ending }: Props & { readonly ending: NonNullable<Scene['ending']> }): ReactNode {
  const t = useText();
  return (
    <div className={css.ending} data-outcome={ending.outcome}>
      <b>{t(`exercise.scenario.${ending.outcome}`)}</b>
      <span aria-hidden>{t('exercise.scenario.share')}</span>
      <NumberInput<Scenario>
        card={card}
        name={`scenes/${scene.id}/share`}
        label={t('exercise.scenario.share')}
        value={ending.share}
        {...rangeOf(endingSchema.shape.share)}
        empty={0}
        set={(now, share) => ({
          ...now,
          ...changeScene(now, scene.id, { ending: { ...ending, share: share ?? 0 } }),
        })}
      />
    </div>
  );
}

/** What is not words: whether it goes on or ends, whether it is the start, and away with it. */
function SceneTools({ card, scene }: Props): ReactNode {
  const t = useText();
  if (card.readOnly) return null;
  return (
    <div className={cardCss.signs}>
      <Choice
        label={t('exercise.scenario.role')}
        value={scene.ending?.outcome ?? 'choosing'}
        options={(['choosing', ...outcomes] as const).map((id) => ({ id, label: t(`exercise.scenario.${id}`) }))}
        onChange={(role) =>
          card.change((now) => ({
            ...now,
            ...changeScene(
              now,
              scene.id,
              role === 'choosing'
                ? { ending: null }
                : {
                    ending: { outcome: role, share: scene.ending?.share ?? { good: 100, neutral: 50, bad: 0 }[role] },
                    choices: [],
                  },
            ),
          }))
        }
      />
      {card.data.start !== scene.id && (
        <button
          type="button"
          className={cardCss.add}
          onClick={() => card.change((now) => ({ ...now, start: scene.id }))}
        >
          {t('card.scenario.makeStart')}
        </button>
      )}
      <button
        type="button"
        className={cardCss.add}
        onClick={() => card.change((now) => ({ ...now, ...removeScene(now, scene.id) }), { to: 'prompt' })}
      >
        {t('card.scenario.remove')}
      </button>
    </div>
  );
}
