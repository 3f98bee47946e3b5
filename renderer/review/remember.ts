/** Has the file remember the state that it is in, as a version: by a name, or because it was sent, published and the like. */

import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { VersionReason } from '../../shared/model/history/schema.ts';
import type { Person } from '../../shared/model/review/schema.ts';
import type { AnyRecord, RecordId, RecordOf } from '../../shared/records/record.ts';
import { isSaid } from '../../shared/review/suggestions/record-plan.ts';
import { rememberVersion } from '../../shared/review/versions.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import { unsaved } from '../document/unsaved.ts';

/** What the file holds at a moment at which nothing waits to be saved. */
export interface Held {
  readonly revision: number;
  readonly content: readonly AnyRecord[];
}

interface What {
  readonly why: VersionReason;
  readonly name?: string;
  readonly note?: string;
  readonly module?: RecordId;
}

/** Fails where the state could not be saved, and where nothing can be: what it is remembered for is done all the same. */
export async function remember(
  document: ProgrammeDocument,
  by: Person | null,
  what: What,
): Promise<Result<RecordOf<'version'>>> {
  if (!document.mayDecide) return fail('file.readOnly', { path: document.name });
  if (!(await document.flush())) return unsaved(document);
  return rememberHeld(document, by, what, heldIn(document));
}

/** Called right after all was saved. */
export function heldIn({ revision, base }: ProgrammeDocument): Held {
  return { revision, content: [...base.all()].filter(({ kind }) => !isSaid(kind)) };
}

/** By the programme: the last state that was remembered for a reason, of a module. */
const known = new WeakMap<ProgrammeDocument, Map<string, Held & { readonly version: RecordOf<'version'> }>>();

/** A state that is remembered for the same reason already is not remembered once more: who publishes twice has one version. */
export function rememberHeld(
  document: ProgrammeDocument,
  by: Person | null,
  what: What,
  held: Held,
): Result<RecordOf<'version'>> {
  if (!document.mayDecide) return fail('file.readOnly', { path: document.name });
  const of = known.get(document) ?? new Map<string, Held & { readonly version: RecordOf<'version'> }>();
  known.set(document, of);
  const key = [what.why, what.module, what.name].join('\n');
  const last = of.get(key);
  if (last && document.base.get(last.version.id) && isSame(last, held)) return ok(last.version);
  const { revision } = held;
  const at = new Date().toISOString();
  const changes = rememberVersion(document.base, { ...what, by, revision, newId: document.newId, at });
  const [version] = changes.puts;
  if (version?.kind !== 'version') return fail('file.empty', { path: document.name });
  document.remember(changes);
  of.set(key, { ...held, version });
  return ok(version);
}

function isSame(one: Held, other: Held): boolean {
  return one.content.length === other.content.length && one.content.every((record, at) => record === other.content[at]);
}
