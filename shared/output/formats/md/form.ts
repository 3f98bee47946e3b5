/** What a person may choose about Markdown: its language, as everywhere. */

import type { Form } from '../../form.ts';

export const mdForm = {} as const satisfies Form;
