/** `modulewright told FILE --module CODE --format ID [--json]`: what the platform will be told, and when. */

import { fail, ok } from '../../shared/base/result.ts';
import { formatEntry, isFormat } from '../../shared/output/formats/index.ts';
import { moduleView } from '../../shared/output/module-view.ts';
import { packageContent } from '../../shared/output/page/content.ts';
import { isQuiet } from '../../shared/output/presets/index.ts';
import type { Said } from '../../shared/player/told/platform.ts';
import { toldBy, type Situation, type ToldRow } from '../../shared/player/told/rows.ts';
import { loadLearnerWords } from '../../shared/words/learner.ts';
import { chosenOptions } from './format-options.ts';
import { moduleOf } from './module-of.ts';
import { withProgramme } from './open.ts';
import type { Outcome } from './report.ts';

interface ToldOptions extends Readonly<Record<string, unknown>> {
  readonly module: string;
  readonly format: string;
  readonly json?: boolean;
}

const names: Readonly<Record<Situation, string>> = {
  started: 'A learner starts',
  page: 'A page was seen',
  answer: 'An exercise was answered',
  completed: 'Completed',
  passed: 'Passed',
  failed: 'Failed',
  left: 'Left half-way',
  again: 'Came again',
};
const not = { never: 'never happens in this module', withPass: 'comes with the pass' } as const;

export function printTold(path: string, options: ToldOptions): Promise<Outcome> {
  const { module: code, format, json = false } = options;
  return withProgramme(path, async ({ records }) => {
    const module = moduleOf(records, code);
    if (module) await loadLearnerWords(module.data.language);
    const view = module && moduleView(records, module.id, { language: null, audience: 'learner' });
    if (!view) return fail('module.unknown', { module: code });
    const standard = isFormat(format) ? formatEntry(format).standard : null;
    if (standard === null) return fail('format.unknown', { format });
    const rows = await toldBy(packageContent(view, standard, { quiet: isQuiet(chosenOptions(options)) }));
    process.stdout.write(json ? `${JSON.stringify({ module: code, format, standard, rows }, null, 2)}\n` : text(rows));
    return ok({ problems: false });
  });
}

function text(rows: readonly ToldRow[]): string {
  return rows
    .map(({ situation, said, not: why }) => {
      const lines = why !== null ? [not[why]] : said.length === 0 ? ['nothing'] : said.map(line);
      return `${names[situation]}\n${lines.map((words) => `  ${words}\n`).join('')}`;
    })
    .join('');
}

function line({ kind, name, value }: Said): string {
  if (kind === 'set') return `${name} = ${value === '' ? '""' : value}`;
  if (kind === 'statement') return value === '' ? name : `${name}: ${value}`;
  return kind === 'call' ? name : `${name} (${kind})`;
}
