/** What would be taken of a report, what not and why, and what to do with results that are there already. */

import { useState, type ReactNode } from 'react';
import type { ReadResults } from '../../../../shared/import/results/read-results.ts';
import type { Overlap } from '../../../../shared/pilots/results/overlap.ts';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { Select } from '../../../ui/fields.tsx';
import css from './results.module.css';

const ways = ['inPlace', 'beside'] as const;

interface Props {
  readonly name: string;
  readonly report: ReadResults;
  readonly overlap: Overlap | null;
  readonly onTake: (isInPlace: boolean) => void;
  readonly onClose: () => void;
}

export function ReportPreview({ name, report, overlap, onTake, onClose }: Props): ReactNode {
  const t = useText();
  const { data, answers, notes } = report;
  // A report that grew takes the place of the one before it; who answered as others did may be others.
  const [how, setHow] = useState<(typeof ways)[number]>(overlap === 'grown' ? 'inPlace' : 'beside');
  return (
    <Dialog title={t('pilot.results.preview', { name })} onClose={onClose}>
      <p>{t(`pilot.results.source.${data.source}`)}</p>
      <dl className={css.counts}>
        {(
          [
            ['learners', data.learners],
            ['exercises', data.items.length],
            ['answers', answers],
          ] as const
        ).map(([what, count]) => (
          <div key={what}>
            <dt>{t(`pilot.results.${what}`)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {notes.length > 0 && (
        <>
          <h3 className={css.heading}>{t('pilot.results.know')}</h3>
          <ul className={css.notes}>
            {notes.map(({ code, count, names }) => (
              <li key={code}>
                {t(`items.note.${code}`, { count })}
                {names.length > 0 && <small data-content>{names.join(' · ')}</small>}
              </li>
            ))}
          </ul>
        </>
      )}
      {overlap === 'same' && <p className={css.overlap}>{t('errors.results.taken.happened')}</p>}
      {(overlap === 'grown' || overlap === 'part') && (
        <>
          <p className={css.overlap}>{t(`pilot.results.overlap.${overlap}`)}</p>
          <Select
            label={t('pilot.results.how')}
            value={how}
            onChange={setHow}
            options={ways.map((id) => ({ id, label: t(`pilot.results.${id}`) }))}
          />
        </>
      )}
      <DialogActions>
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        {overlap !== 'same' && (
          <Button variant="primary" onPress={() => onTake(overlap !== null && how === 'inPlace')}>
            {t('pilot.results.take')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
