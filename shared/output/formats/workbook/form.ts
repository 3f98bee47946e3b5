/** What a person may choose about a workbook: what kind of file it is, and whether the words of the module are in it. */

import type { Form } from '../../form.ts';
import { writtenAs } from '../../written-as-form.ts';

export const workbookForm = {
  as: writtenAs,
  content: {
    label: 'workbook.content',
    values: [
      { id: 'exercises', label: 'workbook.exercises' },
      { id: 'whole', label: 'workbook.whole' },
    ],
  },
} as const satisfies Form;
