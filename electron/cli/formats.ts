/** `modulewright formats [--json]` */

import { formatIds, formats } from '../../shared/output/formats/index.ts';
import type { Choice } from '../../shared/output/form.ts';
import { authorText } from '../../shared/words/author.ts';
import { done, language, type Outcome } from './report.ts';

export function printFormats({ json = false }: { readonly json?: boolean }): Outcome {
  const listed = formatIds.map((id) => ({
    id,
    title: authorText(language, `format.${id}`),
    options: Object.fromEntries(
      Object.entries<Choice>(formats[id].form).map(([name, { values }]) => [name, values.map((value) => value.id)]),
    ),
  }));
  const lines = listed.map(({ id, title, options }) => {
    const said = Object.entries(options).map(([name, values]) => `--${name} ${values.join('|')}`);
    return `${id.padEnd(12)} ${title}  ${said.join('  ')}\n`;
  });
  process.stdout.write(json ? `${JSON.stringify(listed, null, 2)}\n` : lines.join(''));
  return done;
}
