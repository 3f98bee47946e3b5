/** What is to be said of the languages of a module that leave in one package, beside what the checks say of each. */

import { finding, type Finding } from '../../base/finding.ts';
import { recordOf, type RecordId, type RecordOf, type Records } from '../../records/record.ts';
import type { Check } from '../../rules/checks/check.ts';
import { checkModule, gravestFirst } from '../../rules/checks/index.ts';
import { plainExercise } from '../../blocks/exercises.ts';
import { exercisesOf, moduleView, testsOf } from '../module-view.ts';
import { fatesOf, type Asked } from '../replace/fate.ts';
import { hasAll, type Languages } from './form.ts';
import { languagesOf, versionsIn, type Version } from './versions.ts';

/** All that the checks find in a module, and in the languages that leave with it. `more` are the checks of a format. */
export function checkLanguages(
  records: Records,
  module: RecordId,
  options: Languages,
  more: readonly Check[],
): readonly Finding[] {
  if (!hasAll(options)) return checkModule(records, module, more);
  const { going, left } = languagesOf(records, module);
  const record = recordOf(records, 'module', module);
  const alone =
    going.length < 2 && record ? [finding('languages.none', 'warning', module, { code: record.data.code })] : [];
  return gravestFirst([
    ...going.flatMap(({ id }) => checkModule(records, id, more)),
    ...alone,
    ...left.map(({ module: one, why }) =>
      finding(`languages.${why}`, 'warning', one.id, { code: one.data.code, language: one.data.language }),
    ),
    ...apart(records, module),
  ]);
}

/** Of each translation, how many questions learners who change the language would lose or be asked again. */
function apart(records: Records, module: RecordId): readonly Finding[] {
  const [original, ...others] = versionsIn(records, module);
  if (!original || others.length === 0) return [];
  const first = askedIn(original, module);
  return others.flatMap((version) => {
    const other = askedIn(version, module);
    const unlike = (from: Asked, to: Asked): readonly RecordId[] =>
      [...fatesOf(from, to).exercises].flatMap(([id, fate]) => (fate === 'kept' ? [] : [id]));
    const count = new Set([...unlike(first, other), ...unlike(other, first)]).size;
    return count === 0 ? [] : [foundApart(version.module, count)];
  });
}

function foundApart({ id, data }: RecordOf<'module'>, count: number): Finding {
  return finding('languages.apart', 'warning', id, { code: data.code, language: data.language, count });
}

/** What learners of a language are asked. In which words the player speaks matters nothing here: those of English are at hand. */
function askedIn({ records }: Version, id: RecordId): Asked {
  const view = moduleView(records, id, { language: 'en', audience: 'learner' });
  if (!view) return { exercises: [], tests: [] };
  return {
    exercises: exercisesOf(view).map((exercise) => ({ ...exercise, data: plainExercise(exercise.data) })),
    tests: testsOf(view),
  };
}
