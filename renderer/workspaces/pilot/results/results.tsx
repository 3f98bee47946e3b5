/** The results of a session's exercises: reports that are taken in, and what they say of each exercise. */

import { useMemo, useRef, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { byAttention } from '../../../../shared/pilots/results/attention.ts';
import { analyseItems } from '../../../../shared/pilots/results/item-analysis.ts';
import type { PilotResults } from '../../../../shared/pilots/results/take-results.ts';
import type { PilotSession } from '../../../../shared/pilots/sessions.ts';
import { useChildren, useDocument, useRecord } from '../../../document/hooks.tsx';
import { useFormat } from '../../../i18n/format.ts';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import panel from '../pilot.module.css';
import { ChooseReport } from './choose-report.tsx';
import { ItemsTable } from './items-table.tsx';
import { Raised } from '../returns/raise.tsx';
import css from './results.module.css';

export function Results({ session }: { readonly session: PilotSession }): ReactNode {
  const t = useText();
  const document = useDocument();
  const module = useRecord('module', session.data.module);
  const results = useChildren(session.id, 'pilotResults');
  const items = useMemo(() => byAttention(analyseItems(results.map(({ data }) => data))), [results]);
  const whole = useRef<HTMLElement>(null);

  function remove({ id }: PilotResults): void {
    flushSync(() => document.change({ puts: [], removes: [id] }, { label: 'undo.pilotResultsGone' }));
    // Its button went with it.
    whole.current?.querySelector<HTMLElement>('[data-choose] button')?.focus();
  }

  return (
    <section className={panel.panel} aria-labelledby="pilot-results" ref={whole}>
      <h3 id="pilot-results">{t('pilot.results')}</h3>
      <p className={panel.about}>{t('pilot.results.intro')}</p>
      {document.mayDecide && module && (
        <div data-choose>
          <ChooseReport session={session} module={module} />
        </div>
      )}
      {results.length === 0 ? (
        <p className={css.none}>{t('items.none')}</p>
      ) : (
        <>
          <ul className={css.taken}>
            {results.map((one) => (
              <Taken key={one.id} results={one} onRemove={document.mayDecide ? () => remove(one) : null} />
            ))}
          </ul>
          <Raised session={session}>
            <ItemsTable items={items} session={session} />
          </Raised>
        </>
      )}
    </section>
  );
}

function Taken({
  results,
  onRemove,
}: {
  readonly results: PilotResults;
  readonly onRemove: (() => void) | null;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const { source, taken, learners } = results.data;
  const name = t('pilot.results.of', {
    source: t(`pilot.results.source.${source}`),
    when: format.dateTime(taken),
    learners,
  });
  return (
    <li>
      <span>{name}</span>
      {onRemove && (
        <Button variant="quiet" aria-label={t('pilot.results.remove', { what: name })} onPress={onRemove}>
          {t('pilot.results.drop')}
        </Button>
      )}
    </li>
  );
}
