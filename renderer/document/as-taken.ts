/** A change as the programme takes it: with what follows from it, or refused. */

import { ok, type Result } from '../../shared/base/result.ts';
import type { ChangeSet, Records } from '../../shared/records/record.ts';
import { validateShapes } from '../../shared/records/validate.ts';
import { followed } from '../../shared/review/follow.ts';
import { mayChange } from '../../shared/review/review-copy.ts';
import { mayStep, withSteps, type Stepping } from '../../shared/review/status.ts';
import type { Look } from './look.ts';

/** `ask`: what becomes of it where all that is done is a suggestion. Fails with what no file could hold, and what the programme forbids. */
export function asTaken(base: Records, asked: ChangeSet, ask: Look['ask'], stepping: Stepping): Result<ChangeSet> {
  // What is said about words goes where they go, and what was approved is told to be so no more, in the same step.
  const changes = ask ? ask(base, asked, stepping.newId) : withSteps(base, followed(base, asked), stepping);
  const fits = validateShapes(ask ? asked : changes);
  if (!fits.ok) return fits;
  for (const may of [mayChange(base, changes), mayStep(base, changes)]) if (!may.ok) return may;
  return ok(changes);
}
