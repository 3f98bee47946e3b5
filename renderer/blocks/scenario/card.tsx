/** A branching scenario in the page: its scenes by name, and the one that is open as learners meet it. */

import { Plus, TriangleAlert } from 'lucide-react';
import { useContext, useEffect, useEffectEvent, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import { addScene } from '../../../shared/blocks/scenario/edit.ts';
import { survey } from '../../../shared/blocks/scenario/graph.ts';
import { emptyScene } from '../../../shared/blocks/scenario/index.ts';
import { maxScenes, type Scenario } from '../../../shared/blocks/scenario/schema.ts';
import { sceneById } from '../../../shared/blocks/scenario/walk.ts';
import { CardContext } from '../../editor/field/card-context.ts';
import { useFieldFocus } from '../../editor/field/field-focus.ts';
import { useText } from '../../i18n/index.ts';
import { freeId } from '../exercise-card/free-id.ts';
import { useSought } from '../../ui/sought.ts';
import cardCss from '../exercise-card/exercise-card.module.css';
import { ExerciseFrame } from '../exercise-card/frame.tsx';
import { useCard, type CardEdit } from '../exercise-card/use-card.ts';
import type { BlockCardProps } from '../registry.ts';
import css from './scenario.module.css';
import { useSceneNames, useSceneRemarks } from './scene-names.ts';
import { SceneView } from './scene-view.tsx';

export function Card({ id, data }: BlockCardProps<Scenario>): ReactNode {
  const card = useCard(id, data);
  const [open, setOpen] = useOpenScene(card);
  const scene = sceneById(card.data, open) ?? sceneById(card.data, card.data.start) ?? card.data.scenes[0];
  return (
    <ExerciseFrame card={card}>
      <SceneList card={card} open={scene?.id ?? null} onOpen={setOpen} />
      {scene && <SceneView key={scene.id} card={card} scene={scene} onOpen={(to) => card.goTo(`scenes/${to}/text`)} />}
    </ExerciseFrame>
  );
}

/** What is opened stays open, until the caret is wanted in another scene or Find has found words there. */
function useOpenScene({ id, data }: CardEdit<Scenario>): readonly [string | null, (id: string) => void] {
  const [open, setOpen] = useState<string | null>(null);
  const wanted = useFieldFocus(({ wanted: to }) =>
    to?.block === id && typeof to.field === 'string' ? (/^scenes\/([^/]+)\//.exec(to.field)?.[1] ?? null) : null,
  );
  useLayoutEffect(() => {
    if (wanted !== null) setOpen(wanted);
  }, [wanted]);
  const sought = useSought(({ hit }) => (hit?.record === id && hit.path[0] === 'scenes' ? hit.path[1] : null));
  const openSought = useEffectEvent(() => {
    const scene = typeof sought === 'number' ? data.scenes[sought] : undefined;
    if (scene) setOpen(scene.id);
  });
  useEffect(() => openSought(), [sought]);
  return [open, setOpen];
}

function SceneList({
  card,
  open,
  onOpen,
}: {
  readonly card: CardEdit<Scenario>;
  readonly open: string | null;
  readonly onOpen: (id: string) => void;
}): ReactNode {
  const t = useText();
  const active = useContext(CardContext)?.active ?? false;
  const { data } = card;
  const seen = useMemo(() => survey(data), [data]);
  const nameOf = useSceneNames(data);
  const remarksOn = useSceneRemarks(data, seen);
  return (
    <div role="group" aria-label={t('exercise.scenario.scenes')} className={css.scenes}>
      {data.scenes.map((scene) => {
        const { part, flaws } = remarksOn(scene);
        return (
          <button
            key={scene.id}
            type="button"
            tabIndex={active ? 0 : -1}
            className={css.scene}
            aria-current={scene.id === open}
            data-outcome={scene.ending?.outcome}
            onClick={() => onOpen(scene.id)}
          >
            {nameOf(scene.id)}
            {part !== null && <small className={css.part}> {part}</small>}
            {flaws.map((flaw) => (
              <small key={flaw} className={css.flaw}>
                {' '}
                <TriangleAlert size={12} aria-hidden /> {flaw}
              </small>
            ))}
          </button>
        );
      })}
      {active && !card.readOnly && data.scenes.length < maxScenes && (
        <button
          type="button"
          className={cardCss.add}
          onClick={() => {
            const made = emptyScene(freeId(data.scenes));
            card.change((now) => ({ ...now, ...addScene(now, made) }), { to: `scenes/${made.id}/title` });
          }}
        >
          <Plus size={13} aria-hidden /> {t('card.scenario.add')}
        </button>
      )}
    </div>
  );
}
