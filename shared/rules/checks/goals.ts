/** Every goal says what can be seen, is taught, practised and assessed at its level; every exercise serves one. */

import { coverageOf, type Gap } from '../coverage/coverage.ts';
import { levelDiffers, verbLanguage, verbOf } from '../verbs/index.ts';
import { recordOf, type RecordOf, type Records } from '../../records/record.ts';
import type { Check } from './check.ts';
import { finding, type Finding } from '../../base/finding.ts';

export const goals: Check = {
  id: 'goals',
  run: (records, module) => [
    ...records.children(module.id, 'goal').flatMap((goal) => verbFindings(goal, module.data.language)),
    ...coverageOf(records, module.id).gaps.map((gap) => gapFinding(records, gap)),
  ],
};

/** Only in languages whose verbs are known. */
function verbFindings({ id, data: { code, text, bloom } }: RecordOf<'goal'>, tag: string): readonly Finding[] {
  const language = verbLanguage(tag);
  const verb = language && verbOf(text, language);
  if (!language || !verb) return [];
  if (verb.better.length > 0) {
    const params = { code, verb: verb.verb, better: verb.better.join(', ') };
    return [finding('goal.unobservable', 'hint', id, params)];
  }
  return levelDiffers(text, language, bloom) ? [finding('goal.verbLevel', 'hint', id, { code, verb: verb.verb })] : [];
}

/** A gap as a finding, where it can be mended. */
export function gapFinding(records: Records, gap: Gap): Finding {
  if (gap.code === 'exerciseWithoutGoal') return finding('exercise.noGoal', 'hint', gap.block, { text: gap.label });
  const goal = recordOf(records, 'goal', gap.goal)?.data;
  const params = { code: goal?.code ?? '', text: goal?.text ?? '' };
  if (gap.code !== 'outOfBalance') return finding(`goal.${gap.code}`, 'hint', gap.goal, params);
  return finding('goal.outOfBalance', 'hint', gap.goal, { ...params, weight: gap.weight, marks: gap.marks });
}
