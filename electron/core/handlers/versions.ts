/** Calls about what a programme was. */

import { fail, ok } from '../../../shared/base/result.ts';
import { asText } from '../json-text.ts';
import type { Handlers, Workbench } from './handlers.ts';

type VersionCalls = Extract<keyof Handlers, `versions.${string}`>;

export function versionHandlers({ sessions }: Workbench): Pick<Handlers, VersionCalls> {
  return {
    'versions.sittings': async ({ session, before }) => {
      const file = sessions.get(session);
      return file ? file.sittings(before) : fail('session.unknown');
    },
    'versions.state': async ({ session, revision, from }) => {
      const file = sessions.get(session);
      if (!file) return fail('session.unknown');
      const state = await file.stateText(revision, from);
      return state.ok ? ok({ ...state.value, changes: asText(state.value.changes) }) : state;
    },
    'versions.record': async ({ session, record }) => {
      const file = sessions.get(session);
      return file ? file.statesOf(record) : fail('session.unknown');
    },
  };
}
