/** What is taken after what, drawn: lines as SVG, modules as buttons on them. Arrow keys go along the lines. */

import { useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { RecordId, RecordOf } from '../../../../shared/records/record.ts';
import { goTo } from '../../../shell/navigate.ts';
import { useChildren, useDocument } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { sentences } from '../../../i18n/sentences.ts';
import { CodeBadge, StatusPill } from '../../../ui/status-pill.tsx';
import { layOutModules, neighbourOn, nodeSize, type MapLayout } from './map-layout.ts';
import css from './module-map.module.css';
import overview from './overview.module.css';
import { setOverview, useOverview } from './view-state.ts';

export function ModuleMap(): ReactNode {
  const t = useText();
  const document = useDocument();
  const modules = useChildren(document.programme.id, 'module');
  const map = useMemo(() => layOutModules(modules), [modules]);
  const chosen = useOverview((state) => state.chosen);
  const frame = useRef<HTMLDivElement>(null);
  const byKey = useRef(false);
  const entry = map.nodes.some(({ id }) => id === chosen) ? chosen : (map.nodes[0]?.id ?? null);
  const codeOf = (id: RecordId): string => modules.find((module) => module.id === id)?.data.code ?? '';

  useEffect(() => {
    if (byKey.current) frame.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
    byKey.current = false;
  }, [chosen]);

  function onKeyDown(event: KeyboardEvent, id: RecordId): void {
    const to = neighbourOn(map, id, event.key);
    if (to === undefined) return;
    event.preventDefault();
    byKey.current = true;
    setOverview({ chosen: to });
  }

  const says = ({ id, data }: RecordOf<'module'>): string => {
    const before = data.prerequisites.map(codeOf).filter(Boolean).join(', ');
    const after = map.lines.filter(({ from }) => from === id).map(({ to }) => codeOf(to));
    return sentences(
      `${data.code} ${data.title}`,
      t(`status.${data.status}`),
      before === '' ? t('overview.first') : t('overview.after', { modules: before }),
      ...(after.length > 0 ? [t('overview.before', { modules: after.join(', ') })] : []),
    );
  };

  return (
    <>
      <p id="module-map-hint" className={overview.hint}>
        {t('overview.mapHint')}
      </p>
      <div
        ref={frame}
        className={css.mapFrame}
        role="group"
        aria-label={t('overview.map')}
        aria-describedby="module-map-hint"
      >
        <div className={css.canvas} style={{ width: map.width, height: map.height }}>
          <Lines map={map} chosen={chosen} />
          {map.nodes.map(({ id, x, y }) => {
            const module = modules.find((one) => one.id === id);
            if (!module) return null;
            return (
              <button
                key={id}
                type="button"
                className={css.node}
                style={{ ...nodeSize, left: x - nodeSize.width / 2, top: y - nodeSize.height / 2 }}
                aria-label={says(module)}
                aria-current={id === chosen}
                tabIndex={id === entry ? 0 : -1}
                onClick={() => setOverview({ chosen: id })}
                onDoubleClick={() => goTo(document.records, id)}
                onKeyDown={(event) => onKeyDown(event, id)}
              >
                <span>
                  <CodeBadge>{module.data.code}</CodeBadge> <b>{module.data.title}</b>
                </span>
                <StatusPill status={module.data.status} />
              </button>
            );
          })}
        </div>
      </div>
    </>
  );
}

function Lines({ map, chosen }: { readonly map: MapLayout; readonly chosen: RecordId | null }): ReactNode {
  return (
    <svg width={map.width} height={map.height} aria-hidden className={css.lines}>
      <defs>
        {(['plain', 'chosen'] as const).map((kind) => (
          <marker
            key={kind}
            id={`module-arrow-${kind}`}
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
      {map.lines.map(({ from, to, path }) => {
        const kind = from === chosen || to === chosen ? 'chosen' : 'plain';
        return <path key={`${from} ${to}`} d={path} data-kind={kind} markerEnd={`url(#module-arrow-${kind})`} />;
      })}
    </svg>
  );
}
