/** What a person may choose about print: its language, as everywhere. */

import type { Form } from '../../form.ts';

export const pdfForm = {} as const satisfies Form;
