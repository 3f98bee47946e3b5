/** The map of a scenario in a dialog: the graph or the same as a list, and the form of the chosen scene beside it. */

import { useMemo, useRef, useState, type ReactNode } from 'react';
import { survey } from '../../../shared/blocks/scenario/graph.ts';
import type { Scenario } from '../../../shared/blocks/scenario/schema.ts';
import { sceneById } from '../../../shared/blocks/scenario/walk.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import type { BlockEditorProps } from '../registry.ts';
import { BestWay } from './best-way.tsx';
import { MapDrawing } from './map-drawing.tsx';
import { MapList } from './map-list.tsx';
import css from './scenario.module.css';
import { SceneFields } from './scene-fields.tsx';
import { useSceneNames } from './scene-names.ts';

export function ScenarioMap({
  first,
  onClose,
  ...props
}: BlockEditorProps<Scenario> & { readonly first: string | null; readonly onClose: () => void }): ReactNode {
  const { data } = props;
  const t = useText();
  const document = useDocument();
  const [chosen, setChosen] = useState(first);
  const [view, setView] = useState<'map' | 'list'>('map');
  const seen = useMemo(() => survey(data), [data]);
  const nameOf = useSceneNames(data);
  const form = useRef<HTMLFieldSetElement>(null);
  const scene = sceneById(data, chosen) ?? sceneById(data, data.start) ?? data.scenes[0];
  const parts = {
    data,
    survey: seen,
    chosen: scene?.id ?? null,
    onChoose: setChosen,
    onEnter: () => form.current?.querySelector<HTMLElement>('input')?.focus(),
  };
  return (
    <Dialog title={t('exercise.scenario.map')} wide edits="programme" onClose={onClose}>
      <BestWay data={data} share={seen.bestShare} steps={seen.bestSteps} />
      <div className={css.map}>
        <div className={css.left}>
          <div className={css.tools} role="group" aria-label={t('exercise.scenario.map')}>
            {(['map', 'list'] as const).map((id) => (
              <button key={id} type="button" className={css.tab} aria-pressed={view === id} onClick={() => setView(id)}>
                {t(id === 'map' ? 'exercise.scenario.asMap' : 'exercise.scenario.asList')}
              </button>
            ))}
          </div>
          {view === 'map' ? <MapDrawing {...parts} /> : <MapList {...parts} />}
        </div>
        {scene && (
          <fieldset
            ref={form}
            key={scene.id}
            className={css.side}
            aria-label={nameOf(scene.id)}
            disabled={document.readOnly !== null}
          >
            <h3>{nameOf(scene.id)}</h3>
            <SceneFields {...props} scene={scene} onOpen={setChosen} />
          </fieldset>
        )}
      </div>
      <DialogActions>
        <Button variant="primary" onPress={onClose}>
          {t('common.done')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
