/** The map of a scenario in a dialog: the graph or the same as a list, and the form of the chosen scene beside it. */

import { useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import { survey } from '../../../shared/blocks/scenario/graph.ts';
import type { Scenario } from '../../../shared/blocks/scenario/schema.ts';
import { sceneById } from '../../../shared/blocks/scenario/walk.ts';
import type { RecordId } from '../../../shared/records/record.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { CardContext, type CardOfField } from '../../editor/field/card-context.ts';
import { fieldsOf, wantField } from '../../editor/field/field-focus.ts';
import { useCard } from '../exercise-card/use-card.ts';
import { BestWay } from './best-way.tsx';
import { MapDrawing } from './map-drawing.tsx';
import { MapList } from './map-list.tsx';
import css from './scenario.module.css';
import { useSceneNames } from './scene-names.ts';
import { SceneView } from './scene-view.tsx';

export function ScenarioMap({
  blockId,
  shown,
  onClose,
}: {
  readonly blockId: RecordId;
  readonly shown: Scenario;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const document = useDocument();
  const name = `map of ${blockId}`;
  const card = useCard(blockId, shown, name);
  const { data } = card;
  const [chosen, setChosen] = useState(data.start);
  const [view, setView] = useState<'map' | 'list'>('map');
  const seen = useMemo(() => survey(data), [data]);
  const nameOf = useSceneNames(data);
  const form = useRef<HTMLFieldSetElement>(null);
  const context = useFormContext(name, form, onClose);
  const scene = sceneById(data, chosen) ?? sceneById(data, data.start) ?? data.scenes[0];
  const parts = {
    data,
    survey: seen,
    chosen: scene?.id ?? null,
    onChoose: setChosen,
    onEnter: () => form.current?.querySelector<HTMLElement>('[data-field]')?.focus(),
  };
  return (
    <Dialog title={t('card.scenario.map')} wide edits="programme" onClose={onClose}>
      <BestWay data={data} share={seen.bestShare} steps={seen.bestSteps} />
      <div className={css.map}>
        <div className={css.left}>
          <div className={css.tools} role="group" aria-label={t('card.scenario.map')}>
            {(['map', 'list'] as const).map((id) => (
              <button key={id} type="button" className={css.tab} aria-pressed={view === id} onClick={() => setView(id)}>
                {t(id === 'map' ? 'card.scenario.asMap' : 'card.scenario.asList')}
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
            <CardContext value={context}>
              <SceneView card={card} scene={scene} onOpen={setChosen} />
            </CardContext>
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

/** The form as the card that its fields stand in: the arrow keys stay in it, and Escape closes the map. */
function useFormContext(block: string, form: RefObject<HTMLElement | null>, onClose: () => void): CardOfField {
  return useMemo(
    () => ({
      block,
      active: true,
      step(from, by, at) {
        const fields = form.current ? fieldsOf(form.current) : [];
        const field = fields[fields.indexOf(from) + by]?.dataset['field'];
        if (field !== undefined) wantField({ block, field, at });
      },
      move: () => undefined,
      select: onClose,
      entered: () => undefined,
    }),
    // The map closes as it did when it was opened.
    // oxlint-disable-next-line react/exhaustive-deps
    [block, form],
  );
}
