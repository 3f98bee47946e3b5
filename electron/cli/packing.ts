/** How a file is to be made, as it was said in the terminal: a format with its options, or settings that are saved in the programme. */

import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { CommonOptions } from '../../shared/output/form.ts';
import { optionsFrom } from '../../shared/output/publications.ts';
import { targetNamed, targetsIn } from '../../shared/output/targets.ts';
import type { Records } from '../../shared/records/record.ts';
import { chosenOptions } from './format-options.ts';

export interface PackingWords {
  /** One of the two is there. */
  readonly format?: string;
  readonly target?: string;
  readonly language?: string;
}

interface Packing {
  readonly format: string;
  readonly options: CommonOptions;
}

/** What is said beside saved settings goes before them. Fails with `target.unknown`. */
export function packingOf(records: Records, given: PackingWords): Result<Packing> {
  const { target: name, format = '' } = given;
  const chosen = chosenOptions({ ...given });
  if (name === undefined) return ok({ format, options: { language: given.language ?? null, ...chosen } });
  const target = targetNamed(records, name);
  if (!target) {
    const known = targetsIn(records).map(({ data }) => data.name);
    return fail('target.unknown', { name, known: known.join(', ') || '–' });
  }
  const { language, ...saved } = optionsFrom(target.data);
  return ok({ format: target.data.format, options: { ...saved, language: given.language ?? language, ...chosen } });
}
