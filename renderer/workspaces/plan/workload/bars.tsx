/** A bar for each module, stacked by kind of work, with a mark where its planned time lies. */

import type { ReactNode } from 'react';
import {
  Bar,
  BarChart,
  DefaultZIndexes,
  useChartWidth,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
  type BarShapeProps,
} from 'recharts';
import { workKinds, type WorkKind } from '../../../../shared/model/goals/schema.ts';
import type { ModuleWorkload } from '../../../../shared/rules/workload/workload.ts';
import type { RecordId } from '../../../../shared/records/record.ts';
import { useLanguage, useText } from '../../../i18n/index.ts';
import { useDuration } from '../overview/use-modules.ts';
import { axisMarks } from './minutes.ts';
import { fillOf } from './patterns.tsx';
import css from './plots.module.css';

const rowHeight = 34;
const legendHeight = 46;
const axisHeight = 30;
const longestCode = 12;
const letterWidth = 7;
const tick = { fill: 'var(--ink-2)', fontSize: 12 };

export function Bars({
  modules,
  onChoose,
}: {
  readonly modules: readonly ModuleWorkload[];
  readonly onChoose: (module: RecordId) => void;
}): ReactNode {
  const t = useText();
  const duration = useDuration();
  const marks = axisMarks(Math.max(1, ...modules.map(({ minutes, planned }) => Math.max(minutes, planned ?? 0))));
  const codes = new Map(modules.map(({ module, code }) => [module, code]));
  const widest = Math.min(longestCode, Math.max(...modules.map(({ code }) => code.length)));
  const label = ({ minutes, planned }: ModuleWorkload): string =>
    planned === null
      ? duration(minutes)
      : t('workload.ofPlanned', { time: duration(minutes), planned: duration(planned) });
  const room = 20 + letterWidth * Math.max(...modules.map((module) => label(module).length));
  const said = ({ code, title, byKind }: ModuleWorkload, kind: WorkKind): string =>
    `${code} ${title}: ${t('workload.part', { kind: t(`workload.kind.${kind}`), time: duration(byKind[kind]) })}`;
  const [first, ...others] = modules.toSorted((a, b) => b.minutes - a.minutes);
  const last = others.at(-1) ?? first;
  const summary = t('workload.barsSummary', {
    count: modules.length,
    total: duration(modules.reduce((sum, { minutes }) => sum + minutes, 0)),
    most: `${first?.code}, ${duration(first?.minutes ?? 0)}`,
    least: `${last?.code}, ${duration(last?.minutes ?? 0)}`,
  });
  return (
    <div role="img" aria-label={summary} data-plot="bars">
      <BarChart
        responsive
        className={css.bars ?? ''}
        style={{ inlineSize: '100%', blockSize: legendHeight + modules.length * rowHeight + axisHeight }}
        data={[...modules]}
        layout="vertical"
        margin={{ top: legendHeight, right: room, bottom: 0, left: 8 }}
        barCategoryGap={8}
        accessibilityLayer={false}
      >
        <XAxis
          type="number"
          domain={[0, marks.at(-1) ?? 1]}
          ticks={[...marks]}
          interval={0}
          height={axisHeight}
          tick={tick}
          tickFormatter={(minutes: number) => duration(minutes)}
        />
        <YAxis
          type="category"
          dataKey="module"
          interval={0}
          width={18 + widest * 8}
          tick={tick}
          tickLine={false}
          tickFormatter={(module: RecordId) => shortened(codes.get(module) ?? '')}
        />
        {workKinds.map((kind) => (
          <Bar
            key={kind}
            dataKey={({ byKind }: ModuleWorkload) => byKind[kind]}
            stackId="kinds"
            isAnimationActive={false}
            shape={(props: BarShapeProps) => <Segment {...props} kind={kind} say={said} onChoose={onChoose} />}
          />
        ))}
        <ZIndexLayer zIndex={DefaultZIndexes.axis}>
          <Totals modules={modules} label={label} />
        </ZIndexLayer>
        <Legend />
      </BarChart>
    </div>
  );
}

function Segment({
  x,
  y,
  width,
  height,
  payload,
  kind,
  say,
  onChoose,
}: BarShapeProps & {
  readonly kind: WorkKind;
  readonly say: (module: ModuleWorkload, kind: WorkKind) => string;
  readonly onChoose: (module: RecordId) => void;
}): ReactNode {
  const module = payload as ModuleWorkload;
  if (width <= 0) return null;
  return (
    // The same choice is in the table and in the list of modules, for keys.
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      fill={fillOf(kind)}
      className={css.segment}
      onClick={() => onChoose(module.module)}
    >
      <title>{say(module, kind)}</title>
    </rect>
  );
}

/** What a bar comes to, in words behind it, and the mark of what is planned across it. */
function Totals({
  modules,
  label,
}: {
  readonly modules: readonly ModuleWorkload[];
  readonly label: (module: ModuleWorkload) => string;
}): ReactNode {
  const across = useXAxisScale();
  const down = useYAxisScale();
  if (!across || !down) return null;
  return modules.map((module) => {
    const { minutes, planned } = module;
    const y = down(module.module, { position: 'middle' }) ?? 0;
    const end = across(Math.max(minutes, planned ?? 0)) ?? 0;
    return (
      <g key={module.module}>
        {planned !== null && <Mark path={`M${across(planned) ?? 0} ${y - 15}v30`} />}
        <text x={end + 9} y={y} dominantBaseline="central" className={css.total}>
          {label(module)}
        </text>
      </g>
    );
  });
}

/** A line with an edge, so that it is seen on any pattern. */
function Mark({ path }: { readonly path: string }): ReactNode {
  return (
    <>
      <path d={path} className={css.edge} />
      <path d={path} className={css.mark} />
    </>
  );
}

/** Part of the drawing, so that an exported plot has it too. */
function Legend(): ReactNode {
  const t = useText();
  const language = useLanguage();
  const width = useChartWidth() ?? 0;
  const columns = Math.max(1, Math.min(workKinds.length + 1, Math.floor(width / 104)));
  const place = (index: number): string =>
    `translate(${8 + (index % columns) * Math.min(130, width / columns)} ${4 + Math.floor(index / columns) * 20})`;
  return (
    <>
      {workKinds.map((kind, index) => (
        <g key={kind} transform={place(index)}>
          <rect width={14} height={14} rx={3} fill={fillOf(kind)} className={css.segment} />
          <text x={20} y={7} dominantBaseline="central" className={css.words}>
            {t(`workload.kind.${kind}`)}
          </text>
        </g>
      ))}
      <g transform={place(workKinds.length)}>
        <Mark path="M7 -1v16" />
        <text x={20} y={7} dominantBaseline="central" className={css.words}>
          {t('workload.planned').toLocaleLowerCase(language)}
        </text>
      </g>
    </>
  );
}

function shortened(code: string): string {
  return code.length > longestCode ? `${code.slice(0, longestCode - 1)}…` : code;
}
