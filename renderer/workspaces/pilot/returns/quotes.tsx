/** What was written on sheets, word for word: each may be taken into review, or be marked as naming somebody. */

import type { ReactNode } from 'react';
import type { Quote } from '../../../../shared/pilots/findings/findings.ts';
import type { PilotSession } from '../../../../shared/pilots/sessions.ts';
import { markNamed } from '../../../../shared/pilots/sheets/mark-named.ts';
import { useDocument } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import css from './findings.module.css';
import { Raise } from './raise.tsx';

export function Quotes({
  session,
  quotes,
}: {
  readonly session: PilotSession;
  readonly quotes: readonly Quote[];
}): ReactNode {
  const t = useText();
  const document = useDocument();
  return (
    <ul className={css.quotes}>
      {quotes.map(({ sheet, ask, words, by, isNamed }) => (
        <li key={`${sheet} ${ask}`}>
          <q data-content>{words}</q>
          {by !== '' && <small data-content>{by}</small>}
          {isNamed && <small>{t('pilot.found.named')}</small>}
          <span className={css.acts}>
            <Raise session={session} told={{ pilot: session.id, ask, sheet }} words={words} />
            {document.mayDecide && (
              <Button
                variant="quiet"
                aria-label={`${t(isNamed ? 'pilot.found.namesNobody' : 'pilot.found.names')}: ${words.slice(0, 80)}`}
                onPress={() =>
                  void document.change(markNamed(document.base, sheet, ask, !isNamed), { label: 'undo.pilotSheets' })
                }
              >
                {t(isNamed ? 'pilot.found.namesNobody' : 'pilot.found.names')}
              </Button>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
