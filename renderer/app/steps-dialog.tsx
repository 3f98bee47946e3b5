/** The last steps, the newest first: a click goes back to how it was after one of them, or on to it again. */

import type { ReactNode } from 'react';
import { goToStep } from '../document/go-to-step.ts';
import type { PastStep } from '../document/undo-stack.ts';
import { useDocument, useRecords } from '../document/hooks.tsx';
import { titleOfChange } from '../document/title-of-change.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/index.ts';
import { Dialog } from '../ui/dialog.tsx';
import type { OverlayProps } from '../shell/feature.ts';
import { nameOfStep } from './name-of-step.ts';
import css from './steps.module.css';

/** Further back goes Undo itself. */
const listed = 200;

export function StepsDialog({ onClose }: OverlayProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const document = useDocument();
  const records = useRecords();
  const { done, undone } = document.steps;
  const shown = done.slice(-listed);
  /** How many steps are done once one of them is the last. */
  const rows = [...shown, ...undone].map((step, index) => ({ step, count: done.length - shown.length + index + 1 }));
  const name = ({ label, redo, undo }: PastStep): string => nameOfStep(label, titleOfChange(records, redo, undo), t);

  function row(count: number, said: string, time: string | null): ReactNode {
    const isNow = count === done.length;
    return (
      <li key={count}>
        <button
          type="button"
          aria-current={isNow ? 'step' : undefined}
          data-undone={count > done.length || undefined}
          onClick={() => goToStep(document, count)}
        >
          <span>{said}</span>
          {time !== null && <time>{time}</time>}
        </button>
      </li>
    );
  }

  return (
    <Dialog title={t('steps.title')} onClose={onClose} edits="programme">
      <p>{t('steps.about')}</p>
      <ol className={css.steps} reversed>
        {rows
          .toReversed()
          .map(({ step, count }) => row(count, name(step), format.time(new Date(step.at).toISOString())))}
        {done.length <= listed && row(0, t('steps.opened'), null)}
      </ol>
    </Dialog>
  );
}
