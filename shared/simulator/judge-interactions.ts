/** Judges what a package says of the learner's answers: identity, order, and formats that depend on the type. */

import type { Dialect } from './dialects.ts';
import type { Problem } from './violation.ts';

interface Interaction {
  readonly at: number;
  readonly id?: string;
  readonly type?: string;
  readonly response?: { readonly value: string; readonly at: number };
  readonly patterns: readonly { readonly value: string; readonly at: number }[];
}

type Report = (at: number, subject: string, problem: Problem) => void;

export class InteractionJudge {
  readonly #dialect: Dialect;
  /** Entries below this index are the platform's, from earlier attempts: what they hold is not known here. */
  readonly #known: number;
  readonly #report: Report;
  readonly #interactions = new Map<number, Interaction>();

  constructor(dialect: Dialect, known: number, report: Report) {
    this.#dialect = dialect;
    this.#known = known;
    this.#report = report;
  }

  set(at: number, name: string, value: string): void {
    const match = /^cmi\.interactions\.(\d+)\.(.+)$/.exec(name);
    if (!match) return;
    const index = Number(match[1]);
    const part = match[2] ?? '';
    const kept = this.#interactions.get(index) ?? { at, patterns: [] };
    if (this.#dialect.ordered && index >= this.#known) this.#judgeOrder(at, name, part, kept);
    this.#interactions.set(index, this.#with(kept, part, { value, at }));
  }

  /** `complete`: nothing more will be said. */
  end(complete: boolean): void {
    const ids = new Map<string, number>();
    for (const [index, interaction] of this.#interactions) {
      const { at, id, type } = interaction;
      const name = `cmi.interactions.${index}`;
      if (id !== undefined && ids.has(id) && this.#dialect.uniqueInteractions) {
        this.#report(at, `${name}.id`, { rule: 'interaction.sameId', params: { value: id } });
      }
      if (id !== undefined) ids.set(id, index);
      if (complete && index >= this.#known) {
        if (id === undefined) this.#report(at, `${name}.id`, { rule: 'interaction.noId' });
        if (type === undefined) this.#report(at, `${name}.type`, { rule: 'interaction.noType' });
      }
      if (type !== undefined) this.#judgeFormats(name, type, interaction);
    }
  }

  /** RTE 4.2.9: the id first, and the type before what depends on it (error 408). */
  #judgeOrder(at: number, name: string, part: string, { id, type }: Interaction): void {
    if (part !== 'id' && id === undefined) {
      this.#report(at, name, { rule: 'interaction.order', params: { first: 'id' } });
    } else if (/^(correct_responses\.|learner_response$)/.test(part) && type === undefined) {
      this.#report(at, name, { rule: 'interaction.order', params: { first: 'type' } });
    }
  }

  #judgeFormats(name: string, type: string, { response, patterns }: Interaction): void {
    const { responseRule, patternRule, onePattern } = this.#dialect;
    if (response) {
      const problem = responseRule(type, response.value)?.(response.value) ?? null;
      this.#judgeFormat(`${name}.${this.#dialect.response}`, type, response, problem, 'interaction.response');
    }
    for (const pattern of patterns) {
      const problem = patternRule(type)?.(pattern.value) ?? null;
      this.#judgeFormat(`${name}.correct_responses`, type, pattern, problem, 'interaction.pattern');
    }
    const extra = patterns[1];
    if (extra && onePattern.has(type)) {
      const params = { type, count: patterns.length };
      this.#report(extra.at, `${name}.correct_responses`, { rule: 'interaction.patterns', params });
    }
  }

  #judgeFormat(
    subject: string,
    type: string,
    { value, at }: { readonly value: string; readonly at: number },
    problem: Problem | null,
    rule: 'interaction.response' | 'interaction.pattern',
  ): void {
    if (!problem) return;
    if (problem.severity === 'warning') return this.#report(at, subject, problem);
    const expected = String(problem.params?.['expected'] ?? `≤ ${problem.params?.['most'] ?? ''}`);
    const short = value.length <= 80 ? value : `${value.slice(0, 79)}…`;
    this.#report(at, subject, { rule, params: { type, expected, value: short } });
  }

  #with(kept: Interaction, part: string, said: { readonly value: string; readonly at: number }): Interaction {
    if (part === 'id') return { ...kept, id: said.value };
    if (part === 'type') return { ...kept, type: said.value };
    if (part === this.#dialect.response) return { ...kept, response: said };
    return part.endsWith('.pattern') ? { ...kept, patterns: [...kept.patterns, said] } : kept;
  }
}
