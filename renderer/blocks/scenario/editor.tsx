/** The editor of a branching scenario: the scenes, one open at a time, and the map of them all. */

import { ChevronDown, ChevronRight, Network, Plus, TriangleAlert } from 'lucide-react';
import { useEffect, useEffectEvent, useMemo, useState, type ReactNode } from 'react';
import { addScene } from '../../../shared/blocks/scenario/edit.ts';
import { survey } from '../../../shared/blocks/scenario/graph.ts';
import { emptyScene } from '../../../shared/blocks/scenario/index.ts';
import { maxScenes, type Scenario } from '../../../shared/blocks/scenario/schema.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { lazyDialog } from '../../ui/lazily.tsx';
import { useSought } from '../../ui/sought.ts';
import { ScoringFields } from '../common-fields.tsx';
import { freeId } from '../../ui/items-field.tsx';
import type { BlockEditorProps } from '../registry.ts';
import { BestWay } from './best-way.tsx';
import { SceneFields } from './scene-fields.tsx';
import { useSceneNames, useSceneRemarks } from './scene-names.ts';
import css from './scenario.module.css';

/** Laying a graph out takes a library that nobody else needs. */
const ScenarioMap = lazyDialog(async () => (await import('./scenario-map.tsx')).ScenarioMap);

export function Editor(props: BlockEditorProps<Scenario>): ReactNode {
  const { data, patch, blockId } = props;
  const { scenes } = data;
  const t = useText();
  const [open, setOpen] = useState<string | null>(null);
  const [mapped, setMapped] = useState(false);
  const sought = useSought(({ hit }) => (hit?.record === blockId && hit.path[0] === 'scenes' ? hit.path[1] : null));
  // Found words open their scene; what is opened later stays open whatever is written.
  const openSought = useEffectEvent(() => {
    const scene = typeof sought === 'number' ? scenes[sought] : undefined;
    if (scene) setOpen(scene.id);
  });
  useEffect(() => openSought(), [sought]);
  const seen = useMemo(() => survey(data), [data]);
  const nameOf = useSceneNames(data);
  const remarksOn = useSceneRemarks(data, seen);
  return (
    <>
      <BestWay data={data} share={seen.bestShare} steps={seen.bestSteps} />
      <Button onPress={() => setMapped(true)}>
        <Network size={14} aria-hidden /> {t('exercise.scenario.openMap')}
      </Button>
      {mapped && <ScenarioMap {...props} first={open ?? data.start} onClose={() => setMapped(false)} />}
      <div role="group" aria-label={t('exercise.scenario.scenes')} className={css.scenes}>
        {scenes.map((scene) => {
          const { part, flaws } = remarksOn(scene);
          const shown = open === scene.id;
          return (
            <section key={scene.id} className={css.scene} data-open={shown}>
              <button
                type="button"
                className={css.head}
                aria-expanded={shown}
                onClick={() => setOpen(shown ? null : scene.id)}
              >
                {shown ? <ChevronDown size={14} aria-hidden /> : <ChevronRight size={14} aria-hidden />}
                <span>
                  <b>{nameOf(scene.id)}</b>
                  {part !== null && (
                    <small className={css.part} data-outcome={scene.ending?.outcome}>
                      {part}
                    </small>
                  )}
                  {flaws.map((flaw) => (
                    <small key={flaw} className={css.flaw}>
                      <TriangleAlert size={12} aria-hidden /> {flaw}
                    </small>
                  ))}
                </span>
              </button>
              {shown && (
                <div className={css.form}>
                  <SceneFields {...props} scene={scene} onOpen={setOpen} />
                </div>
              )}
            </section>
          );
        })}
        <Button
          isDisabled={scenes.length >= maxScenes}
          onPress={() => {
            const made = emptyScene(freeId(scenes));
            patch(addScene(data, made));
            setOpen(made.id);
          }}
        >
          <Plus size={14} aria-hidden /> {t('exercise.scenario.add')}
        </Button>
      </div>
      <ScoringFields data={data} patch={patch} />
    </>
  );
}
