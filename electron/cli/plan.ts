/** `modulewright plan FILE [--module CODE] [--json]` */

import { fail, ok } from '../../shared/base/result.ts';
import { gapFinding } from '../../shared/rules/checks/goals.ts';
import { balanceFinding } from '../../shared/rules/checks/workload.ts';
import type { Finding } from '../../shared/base/finding.ts';
import { coverageOf, type GoalCoverage } from '../../shared/rules/coverage/coverage.ts';
import { ectsOf } from '../../shared/model/ects.ts';
import { workKinds } from '../../shared/model/goals/schema.ts';
import { frameworkCoverage } from '../../shared/rules/coverage/framework-coverage.ts';
import { clock, sessionPlan, type SessionRow } from '../../shared/rules/session/session-plan.ts';
import { balanceHints } from '../../shared/rules/workload/hints.ts';
import { programmeWorkload, type ModuleWorkload } from '../../shared/rules/workload/workload.ts';
import { authorText } from '../../shared/words/author.ts';
import type { Records } from '../../shared/records/record.ts';
import { withProgramme } from './open.ts';
import { language, type Outcome } from './report.ts';

interface PlanOptions {
  readonly module?: string;
  readonly json?: boolean;
}

export function printPlan(path: string, { module: wanted, json = false }: PlanOptions): Promise<Outcome> {
  return withProgramme(path, async ({ records }) => {
    const [programme] = records.children(null, 'programme');
    const { modules, ...whole } = programmeWorkload(records, programme?.id ?? '');
    const chosen = modules.filter(({ code }) => wanted === undefined || code.toLowerCase() === wanted.toLowerCase());
    if (wanted !== undefined && chosen.length === 0) return fail('module.unknown', { module: wanted });
    const plans = chosen.map((module) => planOf(records, module));
    const { minutes, byKind, planned, ects } = whole;
    const frameworks = frameworkCoverage(records, programme?.id ?? '');
    if (json) {
      const report =
        wanted === undefined ? { minutes, planned, ects, byKind, frameworks, modules: plans } : { modules: plans };
      process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
      return ok({ problems: false });
    }
    for (const plan of plans) {
      process.stdout.write(text(plan));
      // One module is looked at closely: how it runs in a room, too.
      if (wanted !== undefined) process.stdout.write(sessionText(plan.session));
    }
    if (wanted === undefined) {
      const hours = programme?.data.ectsHours ?? 25;
      const target = planned === null ? '' : `, planned ${planned} min (${ectsOf(planned, hours).toFixed(2)} ECTS)`;
      for (const { title, covered, of, areas } of frameworks) {
        const parts = areas.map((area) => `${area.name} ${area.covered}/${area.of}`);
        process.stdout.write(`${title}: goals for ${covered} of ${of} competences (${parts.join(', ')})\n`);
      }
      process.stdout.write(`All modules: ${Math.round(minutes)} min (${ects.toFixed(2)} ECTS)${target}\n`);
    }
    return ok({ problems: false });
  });
}

type Plan = ReturnType<typeof planOf>;

function planOf(records: Records, workload: ModuleWorkload) {
  const { module, code, title, minutes, byKind, planned, ects, pages } = workload;
  const { goals, gaps, filled, of } = coverageOf(records, module);
  const findings = [
    ...gaps.map((gap) => gapFinding(records, gap)),
    ...balanceHints(workload).map((hint) => balanceFinding(module, hint)),
  ];
  return {
    code,
    title,
    minutes,
    planned,
    ects,
    byKind,
    pages: pages.map(({ page, title, minutes }) => ({ page, title, minutes })),
    session: sessionPlan(records, module),
    coverage: { filled, of },
    goals: goals.map(goalOf),
    gaps: findings.map((finding) => ({ ...finding, reason: sentences(finding) })),
  };
}

function goalOf({ goal, teaches, practises, assesses, shown, marks }: GoalCoverage) {
  const ids = (places: GoalCoverage['teaches']) => places.map(({ id }) => id);
  const { code, text, bloom } = goal.data;
  const roles = { teaches: ids(teaches), practises: ids(practises), assesses: ids(assesses) };
  return { code, text, bloom, ...roles, shown: shown?.highest ?? null, marks };
}

/** What is wrong, why it matters, what to do. */
function sentences({ code, params }: Finding): string {
  return (['', '.why', '.do'] as const).map((part) => authorText(language, `checks.${code}${part}`, params)).join(' ');
}

function text({ code, title, minutes, planned, byKind, coverage, goals, gaps }: Plan): string {
  const kinds = workKinds.filter((kind) => byKind[kind] > 0).map((kind) => `${kind} ${Math.round(byKind[kind])}`);
  const target = planned === null ? '' : ` of ${planned} planned`;
  const rows = goals.map(({ code, bloom, teaches, practises, assesses, text }) => {
    const counts = `T${teaches.length} P${practises.length} A${assesses.length}`;
    return `  ${code.padEnd(4)} ${bloom.padEnd(10)} ${counts.padEnd(10)} ${text}`;
  });
  return [
    `${code}  ${title}`,
    `  ${Math.round(minutes)} min${target}: ${kinds.join(', ')}`,
    `  coverage ${coverage.filled} of ${coverage.of}`,
    ...rows,
    ...gaps.map(({ reason }) => `  ! ${reason}`),
    '',
    '',
  ].join('\n');
}

/** The guide's session plan: one line for what takes which minutes, and under an activity what to arrange. */
function sessionText(rows: readonly SessionRow[]): string {
  const lines = rows.flatMap(
    ({ from, to, kind, work, page, title, goals, grouping, room, materials, steps, notes }) => {
      const time = `${clock(from)}-${clock(to)}`;
      const served = goals.map(({ code, roles }) => `${roles.join('+')} ${code}`).join(', ');
      const what = title === '' ? page : title;
      const arranged = [
        ['grouping', grouping],
        ['room', room],
        ['materials', materials.join('; ')],
        ...steps.map(({ text }, index) => [`step ${index + 1}`, text] as const),
        ['facilitator', notes],
      ].filter(([, words]) => words !== '');
      return [
        `  ${time}  ${(kind === 'content' ? work : kind).padEnd(8)}  ${what}${served === '' ? '' : `  [${served}]`}`,
        ...arranged.map(([name, words]) => `               ${name}: ${(words ?? '').replace(/\s+/g, ' ')}`),
      ];
    },
  );
  return ['Session plan', ...lines, '', ''].join('\n');
}
