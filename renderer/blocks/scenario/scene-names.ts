/** How the editor calls scenes: by number and name, and with what is to be said of them. */

import { inlineText } from '../../../shared/blocks/inline.ts';
import { nameOfScene } from '../../../shared/blocks/scenario/check.ts';
import type { Survey } from '../../../shared/blocks/scenario/graph.ts';
import type { Scenario, Scene } from '../../../shared/blocks/scenario/schema.ts';
import { useText } from '../../i18n/index.ts';

/** "3. The first call"; a scene without words is "Scene 3". */
export function useSceneNames({ scenes }: Pick<Scenario, 'scenes'>): (id: string) => string {
  const t = useText();
  return (id) => {
    const index = scenes.findIndex((scene) => scene.id === id);
    const scene = scenes[index];
    if (!scene) return '?';
    const name = nameOfScene({ title: scene.title, text: inlineText(scene.text) }, index);
    return name === String(index + 1) ? t('exercise.scenario.scene', { number: name }) : `${index + 1}. ${name}`;
  };
}

/** What is to be said of a scene, in words: its part in the story first, then what is wrong. */
export function useSceneRemarks(
  { start }: Pick<Scenario, 'start'>,
  survey: Survey,
): (scene: Scene) => { readonly part: string | null; readonly flaws: readonly string[] } {
  const t = useText();
  return ({ id, ending }) => ({
    part:
      id === start
        ? t('exercise.scenario.start')
        : ending
          ? `${t(`exercise.scenario.${ending.outcome}`)}, ${ending.share} %`
          : null,
    flaws: (survey.flaws.get(id) ?? []).map((flaw) => t(`exercise.scenario.${flaw}`)),
  });
}
