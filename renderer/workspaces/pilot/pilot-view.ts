/** Which session the person is looking at in Pilot; null for the first of the module. */

import { create } from 'zustand';
import type { RecordId } from '../../../shared/records/record.ts';
import type { Kept } from '../../shell/feature.ts';

interface PilotView {
  readonly session: RecordId | null;
  /** Its running order is shown, in place of what it is. */
  readonly isRunning: boolean;
  /** Its sheets are typed in, in place of what it is. */
  readonly isTyping: boolean;
}

export const usePilot = create<PilotView>(() => ({ session: null, isRunning: false, isTyping: false }));

export function showSession(session: RecordId | null): void {
  usePilot.setState({ session, isRunning: false, isTyping: false });
}

export function showRunning(isRunning: boolean): void {
  usePilot.setState({ isRunning });
}

export function showTyping(isTyping: boolean): void {
  usePilot.setState({ isTyping });
}

export const pilotKept: Kept = {
  id: 'pilot',
  now: () => ({ session: usePilot.getState().session ?? '' }),
  restore: ({ session = '' }) => showSession(session || null),
  onChange: (listener) => usePilot.subscribe(listener),
};
