/** What a person may choose about a workbook: whether the words of the module are in it. */

import type { Form } from '../../form.ts';

export const workbookForm = {
  content: {
    label: 'workbook.content',
    values: [
      { id: 'exercises', label: 'workbook.exercises' },
      { id: 'whole', label: 'workbook.whole' },
    ],
  },
} as const satisfies Form;
