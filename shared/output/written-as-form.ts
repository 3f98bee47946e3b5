/** What kind of file a document of a flow is to be, as it is asked for. */

import type { Choice } from './form.ts';
import type { Ending } from './format.ts';

export const writtenAs = {
  label: 'document.as',
  values: [
    { id: 'docx', label: 'document.docx' },
    { id: 'pdf', label: 'document.pdf' },
  ],
} as const satisfies Choice;

export function endingAs({ as }: Readonly<Record<string, string>>): Ending {
  return as === 'pdf' ? '.pdf' : '.docx';
}
