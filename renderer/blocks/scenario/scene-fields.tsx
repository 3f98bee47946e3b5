/** The form of one scene: its words, its image, and the choices or the ending that follow. */

import { CornerDownRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { addScene, changeScene, removeScene } from '../../../shared/blocks/scenario/edit.ts';
import { emptyScene } from '../../../shared/blocks/scenario/index.ts';
import {
  choiceSchema,
  endingSchema,
  maxChoices,
  maxScenes,
  outcomes,
  type Choice,
  type Scenario,
  type Scene,
} from '../../../shared/blocks/scenario/schema.ts';
import { isBlank } from '../../../shared/blocks/inline-html.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import { rangeOf } from '../../../shared/model/fields.ts';
import { useText } from '../../i18n/index.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { NumberField, Select, TextField } from '../../ui/fields.tsx';
import css from '../blocks.module.css';
import items from '../../ui/items-field.module.css';
import { freeId, ItemsField } from '../../ui/items-field.tsx';
import { PartField } from '../part-field.tsx';
import { PictureField } from '../picture-field.tsx';
import { RichField } from '../rich-field.tsx';
import type { BlockEditorProps } from '../registry.ts';
import { useSceneNames } from './scene-names.ts';

const nowhere = '?';
const fresh = '+';

export function SceneFields({ data, patch, blockId, scene, onOpen }: SceneProps): ReactNode {
  const t = useText();
  const change = (part: Partial<Scene>) => patch(changeScene(data, scene.id, part));
  const { ending } = scene;
  return (
    <>
      <TextField
        label={t('exercise.scenario.title')}
        hint={t('exercise.scenario.titleHint')}
        value={scene.title}
        onChange={(title) => change({ title })}
      />
      <RichField
        label={t(ending ? 'exercise.scenario.closing' : 'exercise.scenario.situation')}
        value={scene.text}
        wrong={isBlank(scene.text) ? t('exercise.scenario.noWords') : null}
        onChange={(text) => change({ text })}
      />
      <details className={css.more} open={scene.image !== null}>
        <summary>{t('exercise.scenario.picture')}</summary>
        <PictureField
          blockId={blockId}
          image={scene.image}
          alt={scene.alt}
          onAlt={(alt) => change({ alt })}
          show={(block, image) =>
            block.type === 'scenario' ? { ...block, ...changeScene(block, scene.id, { image }) } : block
          }
          onRemove={() => change({ image: null, alt: '' })}
        />
      </details>
      <Select
        label={t('exercise.scenario.role')}
        value={ending?.outcome ?? 'choosing'}
        options={(['choosing', ...outcomes] as const).map((id) => ({ id, label: t(`exercise.scenario.${id}`) }))}
        onChange={(role) =>
          role === 'choosing'
            ? change({ ending: null })
            : change({
                ending: { outcome: role, share: ending?.share ?? { good: 100, neutral: 50, bad: 0 }[role] },
                choices: [],
              })
        }
      />
      {ending ? (
        <NumberField
          label={t('exercise.scenario.share')}
          value={ending.share}
          {...rangeOf(endingSchema.shape.share)}
          onChange={(share) => share !== null && change({ ending: { ...ending, share } })}
        />
      ) : (
        <ChoicesField {...{ data, patch, blockId, scene, onOpen }} />
      )}
      <div className={items.row}>
        {data.start !== scene.id && (
          <Button onPress={() => patch({ start: scene.id })}>{t('exercise.scenario.makeStart')}</Button>
        )}
        <span className={items.space} />
        <Button variant="quiet" onPress={() => patch(removeScene(data, scene.id))}>
          {t('exercise.scenario.remove')}
        </Button>
      </div>
    </>
  );
}

interface SceneProps extends BlockEditorProps<Scenario> {
  readonly scene: Scene;
  readonly onOpen: (id: string) => void;
}

/** What learners choose from in it: where each leads, what it brings and costs. */
function ChoicesField({ data, patch, blockId, scene, onOpen }: SceneProps): ReactNode {
  const t = useText();
  return (
    <ItemsField
      label={t('exercise.scenario.choices')}
      items={scene.choices}
      keyOf={({ id }) => id}
      nameOf={(index) => t('exercise.scenario.choice', { number: index + 1 })}
      max={maxChoices}
      addLabel={t('exercise.scenario.addChoice')}
      create={() => ({ id: freeId(scene.choices), text: rich(''), to: null, feedback: rich(''), cost: 0 })}
      onChange={(choices) => patch(changeScene(data, scene.id, { choices }))}
    >
      {(choice, edit, index) => (
        <>
          <PartField
            label={t('exercise.scenario.choice', { number: index + 1 })}
            value={choice.text}
            among={scene.choices.map(({ text }) => text)}
            onChange={(text) => edit({ text })}
          />
          <Target data={data} patch={patch} blockId={blockId} scene={scene} choice={choice} onOpen={onOpen} />
          <RichField
            label={t('exercise.scenario.brings')}
            hint={t('exercise.scenario.bringsHint')}
            value={choice.feedback}
            onChange={(feedback) => edit({ feedback })}
          />
          <NumberField
            label={t('exercise.scenario.cost')}
            hint={t('exercise.scenario.costHint')}
            value={choice.cost}
            {...rangeOf(choiceSchema.shape.cost)}
            onChange={(cost) => cost !== null && edit({ cost })}
          />
        </>
      )}
    </ItemsField>
  );
}

/** Where a choice leads: a scene, a new one, or nowhere yet; and the way there. */
function Target({ data, patch, scene, choice, onOpen }: SceneProps & { readonly choice: Choice }): ReactNode {
  const t = useText();
  const nameOf = useSceneNames(data);
  const { to } = choice;
  const known = data.scenes.some(({ id }) => id === to);
  const options = [
    { id: nowhere, label: t('exercise.scenario.nowhere') },
    ...(data.scenes.length < maxScenes ? [{ id: fresh, label: t('exercise.scenario.newScene') }] : []),
    ...data.scenes.map(({ id }) => ({ id, label: nameOf(id) })),
  ];

  function lead(id: string): void {
    if (id === fresh) {
      const made = emptyScene(freeId(data.scenes));
      patch(addScene(data, made, { scene: scene.id, choice: choice.id }));
      return;
    }
    const choices = scene.choices.map((one) =>
      one.id === choice.id ? { ...one, to: id === nowhere ? null : id } : one,
    );
    patch(changeScene(data, scene.id, { choices }));
  }

  return (
    <div className={css.beside}>
      <Select
        label={t('exercise.scenario.to')}
        value={known && to !== null ? to : nowhere}
        options={options}
        onChange={lead}
      />
      {known && to !== null && (
        <IconButton label={t('exercise.scenario.scene', { number: nameOf(to) })} onPress={() => onOpen(to)}>
          <CornerDownRight size={15} aria-hidden />
        </IconButton>
      )}
    </div>
  );
}
