/** The sessions of a module as they stand, and how one of them is changed: a run of changes to the same field is one step. */

import { useMemo } from 'react';
import type { PilotData } from '../../../shared/model/pilots/schema.ts';
import { inOrder, type PilotSession } from '../../../shared/pilots/sessions.ts';
import type { RecordId } from '../../../shared/records/record.ts';
import { updateData } from '../../../shared/edit/structure.ts';
import { useChildren, useDocument } from '../../document/hooks.tsx';
import { usePilot } from './pilot-view.ts';

export function useSessions(module: RecordId): readonly PilotSession[] {
  const all = useChildren(useDocument().programme.id, 'pilot');
  return useMemo(() => inOrder(all.filter(({ data }) => data.module === module)), [all, module]);
}

/** The one that was chosen, or the first. */
export function useShownSession(sessions: readonly PilotSession[]): PilotSession | null {
  const chosen = usePilot((view) => view.session);
  return sessions.find(({ id }) => id === chosen) ?? sessions[0] ?? null;
}

export type PatchSession = (patch: Partial<PilotData>) => void;

export function usePatchSession(id: RecordId): PatchSession {
  const document = useDocument();
  return (patch) =>
    void document.change(updateData(document.base, { kind: 'pilot', id, patch }), {
      label: 'undo.pilot',
      merge: 'fields',
    });
}

/** Each change of the plan is a step of its own. */
export function useChangePlan(id: RecordId): (plan: PilotData['plan']) => void {
  const document = useDocument();
  return (plan) =>
    void document.change(updateData(document.base, { kind: 'pilot', id, patch: { plan } }), {
      label: 'undo.pilotPlan',
    });
}
