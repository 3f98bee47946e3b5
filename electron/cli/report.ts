/** Ends a command: a failure becomes sentences or JSON on standard error, and an exit status. */

import type { Failure, Result } from '../../shared/base/result.ts';
import { authorText } from '../../shared/words/author.ts';
import { closestLanguage } from '../../shared/words/languages.ts';

/** `problems` is true when the work was done and found something: the status is 1 all the same. */
export type Outcome = Result<{ readonly problems: boolean }>;

export const done: Outcome = { ok: true, value: { problems: false } };

/** The terminal's language, from the locale in the environment. */
export const language = closestLanguage(
  (process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? 'en').replace('_', '-'),
);

export function report(outcome: Outcome, { json = false }: { readonly json?: boolean }): void {
  if (outcome.ok) {
    process.exitCode = outcome.value.problems ? 1 : 0;
    return;
  }
  process.stderr.write(`${json ? JSON.stringify({ error: outcome.error }) : sentences(outcome.error)}\n`);
  process.exitCode = 1;
}

/** What happened, what is safe, what to do. */
export function sentences({ code, params }: Failure): string {
  const say = (part: 'happened' | 'safe' | 'todo') => authorText(language, `errors.${code}.${part}`, params);
  return [say('happened'), say('safe'), say('todo')].join(' ');
}
