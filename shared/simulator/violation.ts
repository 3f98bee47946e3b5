/** What a package says to a platform, and what is wrong with it: calls, rules and violations. */

/** One call of a package as the platform saw it. */
export interface ApiCall {
  /** `LMSInitialize`, `SetValue`, … */
  readonly method: string;
  readonly args: readonly unknown[];
  /** What the platform returned. */
  readonly result: unknown;
  /** The platform's error code after the call; `0` or absent for none. */
  readonly error?: string;
}

/** Every rule that is judged. Each has its sentences in `shared/words/author/`. */
export const ruleCodes = [
  'call.unknown',
  'call.argumentType',
  'call.argumentCount',
  'call.emptyArgument',
  'session.before',
  'session.twice',
  'session.after',
  'session.unfinished',
  'element.unknown',
  'element.readOnly',
  'element.writeOnly',
  'value.format',
  'value.word',
  'value.long',
  'value.range',
  'value.refused',
  'status.notAttempted',
  'score.outside',
  'list.gap',
  'objective.sameId',
  'interaction.noId',
  'interaction.noType',
  'interaction.sameId',
  'interaction.order',
  'interaction.response',
  'interaction.pattern',
  'interaction.patterns',
  'finish.noStatus',
  'finish.noResume',
  'finish.passedIncomplete',
] as const;

export type RuleCode = (typeof ruleCodes)[number];

export interface Violation {
  /** Position in the list of calls; the list's length for what was never called. */
  readonly at: number;
  readonly rule: RuleCode;
  /** `error` breaks the standard; `warning` is legal, and goes wrong on real platforms. */
  readonly severity: 'error' | 'warning';
  /** The element or function the rule is about. */
  readonly subject: string;
  /** Where the standard says so. */
  readonly clause: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What is wrong with a value: the rule, what fills its sentence, and whether it is only beyond a smallest maximum. */
export interface Problem {
  readonly rule: RuleCode;
  readonly params?: Violation['params'];
  readonly severity?: Violation['severity'];
}
