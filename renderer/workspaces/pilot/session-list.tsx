/** The sessions of a module: where and when, how far they reach, and what became of them. */

import type { ReactNode } from 'react';
import type { PilotSession } from '../../../shared/pilots/sessions.ts';
import type { RecordId } from '../../../shared/records/record.ts';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/index.ts';
import { showSession } from './pilot-view.ts';

export function SessionList({
  sessions,
  shown,
}: {
  readonly sessions: readonly PilotSession[];
  readonly shown: RecordId;
}): ReactNode {
  const t = useText();
  const name = useSessionName();
  return (
    <ul>
      {sessions.map((session) => {
        const { level, stage, partner } = session.data;
        return (
          <li key={session.id}>
            <button
              type="button"
              aria-current={session.id === shown ? 'true' : undefined}
              onClick={() => showSession(session.id)}
            >
              <b data-content>{name(session)}</b>
              {partner.trim() !== '' && <span data-content>{partner}</span>}
              <span>
                {t(`reach.${level}`)} · {t(`pilots.${stage}`)}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Place and first day, as far as they are known. */
export function useSessionName(): (session: PilotSession) => string {
  const t = useText();
  const format = useFormat();
  return ({ data: { place, days } }) => {
    const date = days[0]?.date ?? null;
    const where = place.trim() || t('pilot.noPlace');
    return date === null ? where : `${where}, ${format.day(date)}`;
  };
}
