/** `modulewright formats [--json]` */

import { formatIds } from '../../shared/output/formats/ids.ts';
import { presetIds } from '../../shared/output/presets/index.ts';
import { authorText } from '../../shared/words/author.ts';
import { done, language, type Outcome } from './report.ts';

export function printFormats({ json = false }: { readonly json?: boolean }): Outcome {
  const formats = formatIds.map((id) => ({ id, title: authorText(language, `format.${id}`), presets: presetIds }));
  process.stdout.write(
    json
      ? `${JSON.stringify(formats, null, 2)}\n`
      : formats
          .map(({ id, title, presets }) => `${id.padEnd(10)} ${title}  (presets: ${presets.join(', ')})\n`)
          .join(''),
  );
  return done;
}
