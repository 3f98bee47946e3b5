/** Expected failure as a value: every operation that can fail in ordinary use returns a Result. */

import type { FailureCode } from './failures.ts';

/** What went wrong, as a code the interface turns into words; `params` fill the placeholders of its sentence. */
export interface Failure {
  readonly code: FailureCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export type Result<T, E = Failure> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function fail(
  code: FailureCode,
  params: Failure['params'] = {},
): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error: { code, params } };
}

/** Unwraps a result whose failure would be a bug. Throws with the code when it is one. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`unexpected failure ${result.error.code} ${JSON.stringify(result.error.params)}`);
}
