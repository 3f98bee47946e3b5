/** What a person may choose about a Word document: its language, as everywhere. */

import type { Form } from '../../form.ts';

export const docxForm = {} as const satisfies Form;
