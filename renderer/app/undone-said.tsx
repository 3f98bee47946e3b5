/** In the status bar: what was just undone or redone, in words, until something else is done. */

import { useEffect, useState, type ReactNode } from 'react';
import type { Taken } from '../document/undo-stack.ts';
import { useDocument } from '../document/hooks.tsx';
import { titleOfChange } from '../document/title-of-change.ts';
import { useText } from '../i18n/index.ts';
import { nameOfStep } from './name-of-step.ts';

interface Said extends Taken {
  readonly where: string | null;
}

export function UndoneSaid(): ReactNode {
  const t = useText();
  const document = useDocument();
  const [said, setSaid] = useState<Said | null>(null);
  useEffect(
    () =>
      document.onApplied(({ taken, changes, inverse }) =>
        setSaid(taken && { ...taken, where: titleOfChange(document.records, changes, inverse) }),
      ),
    [document],
  );
  const step = said && nameOfStep(said.label, said.where, t);
  return (
    <span role="status" data-undone={said?.way}>
      {said && t(said.way === 'undo' ? 'undone.undo' : 'undone.redo', { step: step ?? '' })}
    </span>
  );
}
