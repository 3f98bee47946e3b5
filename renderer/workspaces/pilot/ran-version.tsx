/** Which version of the module is run: one that has a name already, or the module as it is now under a name of its own. */

import { useState, type ReactNode } from 'react';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { PilotSession } from '../../../shared/pilots/sessions.ts';
import type { RecordOf } from '../../../shared/records/record.ts';
import { versionsIn } from '../../../shared/review/versions.ts';
import { useChildren, useDocument, useRecord } from '../../document/hooks.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/index.ts';
import { useMe } from '../../review/me.ts';
import { remember } from '../../review/remember.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/fields.tsx';
import { notifyFailure } from '../../ui/notices.tsx';
import css from './pilot.module.css';
import { useSessionName } from './session-list.tsx';
import type { PatchSession } from './use-session.ts';

type Version = RecordOf<'version'>;

/** Of all that are remembered, those that a person would look for. */
const most = 50;

export function RanVersion({
  session,
  patch,
  isDisabled,
}: {
  readonly session: PilotSession;
  readonly patch: PatchSession;
  readonly isDisabled: boolean;
}): ReactNode {
  const t = useText();
  const document = useDocument();
  const format = useFormat();
  const [isNaming, setNaming] = useState(false);
  const nameNow = useNameNow(session);
  // Anew with each that is remembered.
  useChildren(document.programme.id, 'version');
  const { module, ran } = session.data;
  const known = versionsIn(document.records)
    .filter(({ data }) => data.module === null || data.module === module)
    .slice(0, most);
  const label = ({ name, why, at }: Pick<Version['data'], 'name' | 'why' | 'at'>): string =>
    `${name.trim() || t(`versions.why.${why}`)} · ${format.dateTime(at)}`;
  const options = known.map(({ id, data }) => ({ id, label: label(data) }));
  if (ran && !known.some(({ id }) => id === ran.version))
    options.unshift({ id: ran.version, label: label({ ...ran, why: 'piloted' }) });

  function choose(id: string): void {
    const version = known.find((one) => one.id === id);
    if (id === none) patch({ ran: null });
    else if (version) patch({ ran: ranOf(version) });
  }

  async function nameIt(): Promise<void> {
    setNaming(true);
    const named = await nameNow();
    setNaming(false);
    if (named.ok) patch({ ran: ranOf(named.value) });
    else notifyFailure(named.error);
  }

  return (
    <div className={css.ran}>
      <Select
        label={t('pilot.ran')}
        hint={t('pilot.ranHint')}
        value={ran?.version ?? none}
        onChange={choose}
        options={[{ id: none, label: t('pilot.ranNone') }, ...options]}
        isDisabled={isDisabled}
      />
      {!isDisabled && (
        <Button isPending={isNaming} onPress={() => void nameIt()}>
          {t('pilot.ranNow')}
        </Button>
      )}
    </div>
  );
}

const none = 'none';

function ranOf({ id, data: { name, at, revision } }: Version): NonNullable<PilotSession['data']['ran']> {
  return { version: id, name, at, revision };
}

/** Names the module as it is now after the session: `B1, Riga, 12 Mar 2026`. */
function useNameNow({ data }: PilotSession): () => Promise<Result<Version>> {
  const document = useDocument();
  const { person } = useMe();
  const module = useRecord('module', data.module);
  const sessionName = useSessionName();
  return async () => {
    if (!module) return fail('module.unknown', { module: data.module });
    const name = `${module.data.code}, ${sessionName({ data } as PilotSession)}`.slice(0, 200);
    const made = await remember(document, person, { why: 'piloted', name, module: module.id });
    return made.ok ? ok(made.value) : made;
  };
}
