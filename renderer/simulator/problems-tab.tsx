/** Broken rules with the clause they come from, and what is wrong with the package as a file. */

import { CircleAlert, TriangleAlert } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import type { PackageFault } from '../../shared/output/format.ts';
import { faultCode, type FaultCode } from '../../shared/simulator/faults.ts';
import { plain } from '../../shared/simulator/value-rules.ts';
import type { Violation } from '../../shared/simulator/violation.ts';
import { useText } from '../i18n/index.ts';
import css from './tabs.module.css';
import type { Trial } from './trial.ts';
import { ScrollRegion } from '../ui/scroll-region.tsx';

interface Group {
  readonly key: string;
  readonly first: Violation;
  readonly count: number;
}

export function ProblemsTab({ trial }: { readonly trial: Trial }): ReactNode {
  const t = useText();
  const { violations, opened, visit } = trial;
  const groups = useMemo(() => grouped(violations), [violations]);
  const faults = opened?.package.faults ?? [];
  return (
    <ScrollRegion className={css.scroll} label={t('sim.tab.problems')}>
      {visit && (
        <section className={css.problems}>
          <h2>{t('sim.calls')}</h2>
          {groups.length === 0 && <p>{t('sim.calls.clean')}</p>}
          <ul>
            {groups.map((group) => (
              <BrokenRule key={group.key} group={group} />
            ))}
          </ul>
        </section>
      )}
      <section className={css.problems}>
        <h2>{t('sim.file')}</h2>
        {faults.length === 0 && <p>{t('sim.file.clean')}</p>}
        <ul>
          {byCode(faults).map(([code, details]) => (
            <li key={code} data-severity="error">
              <CircleAlert size={16} aria-hidden />
              <div>
                {t(`faults.${code}`, { detail: details[0] ?? '' })}
                {details.length > 1 && (
                  <details>
                    <summary>{t('sim.more', { count: details.length - 1 })}</summary>
                    <small>{details.slice(1, 100).join(', ')}</small>
                  </details>
                )}
              </div>
            </li>
          ))}
        </ul>
      </section>
    </ScrollRegion>
  );
}

function BrokenRule({ group: { first, count } }: { readonly group: Group }): ReactNode {
  const t = useText();
  const { rule, severity, params, clause, at } = first;
  const Icon = severity === 'error' ? CircleAlert : TriangleAlert;
  return (
    <li data-severity={severity}>
      <Icon size={16} aria-hidden />
      <div>
        <b>{t(`severity.${severity}`)}</b> {t(`rules.${rule}`, params)}
        <small>
          {t(`rules.${rule}.why`, params)} {t(`rules.${rule}.do`, params)}
        </small>
        <small className={css.clause}>
          {[clause, t('sim.at', { number: at + 1 }), ...(count > 1 ? [t('sim.times', { count })] : [])].join(' · ')}
        </small>
      </div>
    </li>
  );
}

/** One entry for a rule and an element, however often it was broken. */
function grouped(violations: readonly Violation[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const violation of violations) {
    const key = `${violation.rule} ${plain(`${violation.subject}.`)}`;
    const group = groups.get(key);
    groups.set(key, group ? { ...group, count: group.count + 1 } : { key, first: violation, count: 1 });
  }
  return [...groups.values()].toSorted(
    (a, b) => Number(a.first.severity !== 'error') - Number(b.first.severity !== 'error'),
  );
}

function byCode(faults: readonly PackageFault[]): readonly (readonly [FaultCode, readonly string[]])[] {
  const map = new Map<FaultCode, string[]>();
  for (const { code, detail } of faults) {
    const known = faultCode(code);
    const details = map.get(known) ?? [];
    // One list that grows: a hostile package has more faults than can be copied once for each.
    details.push(known === 'other' ? `${code} ${detail}` : detail);
    map.set(known, details);
  }
  return [...map];
}
