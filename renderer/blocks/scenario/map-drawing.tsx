/** The drawn map: lines as SVG, scenes as buttons on top of them. Arrow keys go along the lines. */

import { TriangleAlert, ZoomIn, ZoomOut } from 'lucide-react';
import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { Survey } from '../../../shared/blocks/scenario/graph.ts';
import type { Scenario } from '../../../shared/blocks/scenario/schema.ts';
import { choicesOf, sceneById } from '../../../shared/blocks/scenario/walk.ts';
import { useText } from '../../i18n/index.ts';
import { sentences } from '../../i18n/sentences.ts';
import { IconButton } from '../../ui/button.tsx';
import { boxSize, layOut, type Layout } from './layout.ts';
import css from './map-drawing.module.css';
import mapCss from './scenario.module.css';
import { useSceneNames, useSceneRemarks } from './scene-names.ts';

export interface MapProps {
  readonly data: Scenario;
  readonly survey: Survey;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  /** Goes on to the form of the chosen scene. */
  readonly onEnter: () => void;
}

/** Below this the words are too small to read: rather a map to scroll than one to guess. */
const readable = 0.8;
const zooms = [0.4, 0.5, 0.65, 0.8, 1, 1.25] as const;

export function MapDrawing({ data, survey, chosen, onChoose, onEnter }: MapProps): ReactNode {
  const t = useText();
  const shape = JSON.stringify([
    data.start,
    data.scenes.map((scene) => [scene.id, choicesOf(scene).map(({ id, to }) => [id, to])]),
  ]);
  // Words change at every keystroke; only a change of the graph moves anything.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const map = useMemo(() => layOut(data), [shape]);
  const frame = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(1);
  /** Where one came from, so that ↑ goes back the same way. */
  const came = useRef<string | null>(null);
  const byKey = useRef(false);

  // Once, when it opens: after that it is the author's own.
  const fit = useEffectEvent(() => {
    const area = frame.current;
    if (!area) return;
    const fits = Math.min(area.clientWidth / map.width, area.clientHeight / map.height);
    setZoom(zooms.findLast((step) => step <= fits && step >= readable && step <= 1) ?? readable);
  });
  useLayoutEffect(() => fit(), []);

  useEffect(() => {
    const box = frame.current?.querySelector<HTMLElement>('[aria-current="true"]');
    box?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (byKey.current) box?.focus();
    byKey.current = false;
  }, [chosen, zoom]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') {
      event.preventDefault();
      onEnter();
      return;
    }
    const to = chosen === null ? undefined : neighbour(data, survey, map, chosen, event.key, came.current);
    if (to === undefined) return;
    event.preventDefault();
    came.current = event.key === 'ArrowDown' ? chosen : null;
    byKey.current = true;
    onChoose(to);
  }

  return (
    <>
      <Zoom zoom={zoom} setZoom={setZoom} />
      <div
        ref={frame}
        className={mapCss.frame}
        role="group"
        aria-label={t('card.scenario.map')}
        aria-describedby="scenario-map-hint"
      >
        <div className={css.sized} style={{ width: map.width * zoom, height: map.height * zoom }}>
          <div className={css.canvas} style={{ width: map.width, height: map.height, transform: `scale(${zoom})` }}>
            <Lines map={map} survey={survey} chosen={chosen} />
            {map.boxes.map((box) => (
              <SceneBox
                key={box.id}
                data={data}
                survey={survey}
                box={box}
                isChosen={box.id === chosen}
                {...{ onChoose, onEnter, onKeyDown }}
              />
            ))}
          </div>
        </div>
      </div>
      <p id="scenario-map-hint" className={css.hint}>
        {t('card.scenario.mapHint')}
      </p>
    </>
  );
}

function Zoom({ zoom, setZoom }: { readonly zoom: number; readonly setZoom: (zoom: number) => void }): ReactNode {
  const t = useText();
  const step = (zooms as readonly number[]).indexOf(zoom);
  return (
    <div className={css.zoom}>
      <span>{t('card.scenario.legend')}</span>
      <IconButton
        label={t('card.scenario.smaller')}
        isDisabled={step <= 0}
        onPress={() => setZoom(zooms[step - 1] ?? zoom)}
      >
        <ZoomOut size={15} aria-hidden />
      </IconButton>
      <IconButton
        label={t('card.scenario.larger')}
        isDisabled={step >= zooms.length - 1}
        onPress={() => setZoom(zooms[step + 1] ?? zoom)}
      >
        <ZoomIn size={15} aria-hidden />
      </IconButton>
    </div>
  );
}

/** A scene: its name and what is wrong with it or what it is; to whoever hears it, also where it leads. */
function SceneBox({
  data,
  survey,
  box: { id, x, y },
  isChosen,
  onChoose,
  onEnter,
  onKeyDown,
}: Pick<MapProps, 'data' | 'survey' | 'onChoose' | 'onEnter'> & {
  readonly box: Layout['boxes'][number];
  readonly isChosen: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}): ReactNode {
  const t = useText();
  const nameOf = useSceneNames(data);
  const remarksOn = useSceneRemarks(data, survey);
  const scene = sceneById(data, id);
  if (!scene) return null;
  const { part, flaws } = remarksOn(scene);
  const leads = choicesOf(scene).flatMap(({ to }) => (sceneById(data, to) && to !== null ? [nameOf(to)] : []));
  const said = [
    nameOf(id),
    part,
    survey.best.has(id) ? t('card.scenario.onBest') : null,
    leads.length > 0 ? t('card.scenario.leadsTo', { scenes: leads.join('; ') }) : null,
    ...flaws,
  ];
  const { width, height } = boxSize;
  return (
    <button
      type="button"
      className={css.box}
      style={{ left: x - width / 2, top: y - height / 2, width, height }}
      aria-label={sentences(...said)}
      aria-current={isChosen}
      tabIndex={isChosen ? 0 : -1}
      data-outcome={scene.ending?.outcome}
      data-start={id === data.start}
      data-best={survey.best.has(id)}
      data-flawed={flaws.length > 0}
      onClick={() => onChoose(id)}
      onDoubleClick={onEnter}
      onKeyDown={onKeyDown}
    >
      <b>{nameOf(id)}</b>
      {flaws.length > 0 ? (
        <small>
          <TriangleAlert size={12} aria-hidden /> {flaws[0]}
        </small>
      ) : (
        part !== null && <small>{part}</small>
      )}
    </button>
  );
}

function Lines({
  map,
  survey,
  chosen,
}: {
  readonly map: Layout;
  readonly survey: Survey;
  readonly chosen: string | null;
}): ReactNode {
  const kinds = ['plain', 'best', 'chosen'] as const;
  return (
    <svg width={map.width} height={map.height} aria-hidden className={css.lines}>
      <defs>
        {kinds.map((kind) => (
          <marker
            key={kind}
            id={`scenario-arrow-${kind}`}
            viewBox="0 0 10 10"
            refX="9"
            refY="5"
            markerUnits="userSpaceOnUse"
            markerWidth="11"
            markerHeight="11"
            orient="auto-start-reverse"
          >
            <path d="M 0 0 L 10 5 L 0 10 z" data-kind={kind} />
          </marker>
        ))}
      </defs>
      {map.lines.map(({ scene, choice, path }) => {
        const best = survey.best.has(`${scene} ${choice}`);
        const kind = best ? 'best' : scene === chosen ? 'chosen' : 'plain';
        return <path key={`${scene} ${choice}`} d={path} data-kind={kind} markerEnd={`url(#scenario-arrow-${kind})`} />;
      })}
    </svg>
  );
}

/** The scene a key leads to: along a choice, back along one, or to the next on the same height. */
function neighbour(
  data: Scenario,
  survey: Survey,
  map: Layout,
  from: string,
  key: string,
  came: string | null,
): string | undefined {
  const scene = sceneById(data, from);
  if (key === 'Home') return data.start ?? undefined;
  if (key === 'ArrowDown') {
    const ways = scene ? choicesOf(scene).filter(({ to }) => to !== from && sceneById(data, to)) : [];
    return (ways.find(({ id }) => survey.best.has(`${from} ${id}`)) ?? ways[0])?.to ?? undefined;
  }
  if (key === 'ArrowUp') {
    const before = data.scenes.filter(
      ({ id, ...other }) => id !== from && choicesOf({ id, ...other }).some(({ to }) => to === from),
    );
    return (before.find(({ id }) => id === came) ?? before.find(({ id }) => survey.best.has(id)) ?? before[0])?.id;
  }
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const here = map.boxes.find(({ id }) => id === from);
  const row = map.boxes.filter(({ y }) => Math.abs(y - (here?.y ?? 0)) < 1).toSorted((a, b) => a.x - b.x);
  return row[row.findIndex(({ id }) => id === from) + (key === 'ArrowLeft' ? -1 : 1)]?.id;
}
