/** What a person may choose about a book: its language, as everywhere. */

import type { Form } from '../../form.ts';

export const epubForm = {} as const satisfies Form;
