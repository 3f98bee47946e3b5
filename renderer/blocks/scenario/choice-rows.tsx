/** What learners choose from in a scene: the words of each choice, the scene it leads to, what it brings and what it costs. */

import { CornerDownRight } from 'lucide-react';
import { useContext, type ReactNode } from 'react';
import { rich } from '../../../shared/blocks/rich-text.ts';
import { addScene, changeScene } from '../../../shared/blocks/scenario/edit.ts';
import { emptyScene } from '../../../shared/blocks/scenario/index.ts';
import {
  choiceSchema,
  maxChoices,
  maxScenes,
  type Choice as SceneChoice,
  type Scenario,
  type Scene,
} from '../../../shared/blocks/scenario/schema.ts';
import { sceneById } from '../../../shared/blocks/scenario/walk.ts';
import { rangeOf } from '../../../shared/model/fields.ts';
import { CardContext } from '../../editor/field/card-context.ts';
import { RichInput } from '../../editor/field/rich-input.tsx';
import { useText } from '../../i18n/index.ts';
import { IconButton } from '../../ui/button.tsx';
import { freeId } from '../exercise-card/free-id.ts';
import { Choice } from '../exercise-card/choice.tsx';
import cardCss from '../exercise-card/exercise-card.module.css';
import { Aside } from '../exercise-card/frame.tsx';
import { NumberInput } from '../exercise-card/number-input.tsx';
import { PartList } from '../exercise-card/part-list.tsx';
import { useSameWords } from '../exercise-card/same-words.ts';
import type { CardEdit } from '../exercise-card/use-card.ts';
import css from './scenario.module.css';
import { useSceneNames } from './scene-names.ts';

export interface SceneProps {
  readonly card: CardEdit<Scenario>;
  readonly scene: Scene;
  readonly onOpen: (id: string) => void;
}

const nowhere = '?';
const fresh = '+';

export function ChoiceRows({ card, scene, onOpen }: SceneProps): ReactNode {
  const t = useText();
  const sameWords = useSameWords();
  const active = useContext(CardContext)?.active ?? false;
  const texts = scene.choices.map(({ text }) => text);
  const list = `scenes/${scene.id}/choices`;
  return (
    <PartList<Scenario, SceneChoice>
      card={card}
      list={list}
      label={t('exercise.scenario.choices')}
      get={(now) => sceneById(now, scene.id)?.choices ?? []}
      set={(now, choices) => ({ ...now, ...changeScene(now, scene.id, { choices }) })}
      max={maxChoices}
      addLabel={t('card.scenario.addChoice')}
      nameOf={(index) => t('exercise.scenario.choice', { number: index + 1 })}
      create={(choices) => ({ id: freeId(choices), text: rich(''), to: null, feedback: rich(''), cost: 0 })}
      members={['text', 'feedback']}
      above={`scenes/${scene.id}/text`}
    >
      {(choice, { name, field, patch }) => (
        <div className={cardCss.texts}>
          <RichInput
            {...field('text')}
            label={name}
            placeholder={name}
            wrong={sameWords(choice.text, texts)}
            onMark={() => follow(card, scene.id, choice, onOpen)}
          />
          <Aside
            {...field('feedback')}
            label={`${name}: ${t('card.scenario.brings')}`}
            offer={t('card.scenario.brings')}
            active={active}
          />
          <div className={css.leads}>
            <Target card={card} scene={scene} choice={choice} name={name} onOpen={onOpen} patch={patch} />
            {(active || choice.cost > 0) && (
              <span className={css.cost}>
                <span aria-hidden>{t('exercise.scenario.cost')}</span>
                <NumberInput<Scenario>
                  card={card}
                  name={`${list}/${choice.id}/cost`}
                  label={`${name}: ${t('exercise.scenario.cost')}`}
                  value={choice.cost}
                  {...rangeOf(choiceSchema.shape.cost)}
                  empty={0}
                  set={(now, cost) => withCost(now, scene.id, choice.id, cost ?? 0)}
                />
              </span>
            )}
          </div>
        </div>
      )}
    </PartList>
  );
}

function withCost(data: Scenario, scene: string, choice: string, cost: number): Scenario {
  const choices = sceneById(data, scene)?.choices.map((one) => (one.id === choice ? { ...one, cost } : one)) ?? [];
  return { ...data, ...changeScene(data, scene, { choices }) };
}

/** To the scene that a choice leads to; to a new one where it leads nowhere yet. */
function follow(
  card: SceneProps['card'],
  scene: string,
  { id: choice, to }: SceneChoice,
  onOpen: SceneProps['onOpen'],
) {
  if (to !== null && sceneById(card.data, to)) return onOpen(to);
  if (card.data.scenes.length >= maxScenes) return;
  const made = emptyScene(freeId(card.data.scenes));
  card.change((now) => ({ ...now, ...addScene(now, made, { scene, choice }) }), {
    from: `scenes/${scene}/choices/${choice}/text`,
  });
  onOpen(made.id);
}

/** Where a choice leads: a scene, a new one, or nowhere yet; and the way there. */
function Target({
  card,
  scene,
  choice,
  name,
  onOpen,
  patch,
}: SceneProps & {
  readonly choice: SceneChoice;
  readonly name: string;
  readonly patch: (change: Partial<SceneChoice>) => void;
}): ReactNode {
  const t = useText();
  const active = useContext(CardContext)?.active ?? false;
  const { data } = card;
  const nameOf = useSceneNames(data);
  const to = choice.to !== null && sceneById(data, choice.to) ? choice.to : null;
  return (
    <>
      <span aria-hidden>→</span>
      {!active || card.readOnly ? (
        <span>{to === null ? t('card.scenario.nowhere') : nameOf(to)}</span>
      ) : (
        <Choice
          label={`${t('exercise.scenario.to')}: ${name}`}
          value={to ?? nowhere}
          options={[
            { id: nowhere, label: t('card.scenario.nowhere') },
            ...(data.scenes.length < maxScenes ? [{ id: fresh, label: t('card.scenario.newScene') }] : []),
            ...data.scenes.map(({ id }) => ({ id, label: nameOf(id) })),
          ]}
          onChange={(id) => {
            if (id !== fresh) return patch({ to: id === nowhere ? null : id });
            const made = emptyScene(freeId(data.scenes));
            card.change((now) => ({ ...now, ...addScene(now, made, { scene: scene.id, choice: choice.id }) }));
          }}
        />
      )}
      {to !== null && (
        <IconButton label={t('exercise.scenario.scene', { number: nameOf(to) })} onPress={() => onOpen(to)}>
          <CornerDownRight size={15} aria-hidden />
        </IconButton>
      )}
    </>
  );
}
