/** What the platform has kept: not what was said, but what a learner would come back to. */

import { useMemo, type ReactNode } from 'react';
import { dialects } from '../../shared/simulator/dialects.ts';
import { elementsOf } from '../../shared/simulator/cmi.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { useCopy } from '../ui/use-copy.ts';
import { ScrollRegion } from '../ui/scroll-region.tsx';
import { ElementName } from './element-name.tsx';
import css from './tabs.module.css';
import type { Trial } from './trial.ts';

export function StateTab({ trial }: { readonly trial: Trial }): ReactNode {
  const t = useText();
  const format = useFormat();
  const copy = useCopy();
  const { opened, kept, calls, visit } = trial;
  const elements = useMemo(() => (kept ? elementsOf(kept.record) : []), [kept]);
  if (!opened || !kept) return <p className={css.none}>{t('sim.state.empty')}</p>;
  const { record, at, calls: count } = kept;
  const { set } = dialects[opened.package.standard];
  const later = visit?.state === 'running' ? calls.slice(count).filter(({ method }) => method === set).length : 0;

  return (
    <>
      <div className={css.tools}>
        <p>
          {t('sim.state.kept', { time: format.time(at) })} {later > 0 && t('sim.state.unsaved', { count: later })}
        </p>
        <Button onPress={() => void copy(JSON.stringify(record, null, 2))}>{t('sim.copy')}</Button>
      </div>
      <ScrollRegion className={css.scroll} label={t('sim.tab.state')}>
        <table className={css.state}>
          <thead>
            <tr>
              <th scope="col">{t('sim.element')}</th>
              <th scope="col">{t('sim.value')}</th>
            </tr>
          </thead>
          <tbody>
            {elements.map(([name, value]) => (
              <tr key={name}>
                <th scope="row">
                  <ElementName name={name} />
                </th>
                <td>{value.length > 400 ? `${value.slice(0, 399)}… (${value.length})` : value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
