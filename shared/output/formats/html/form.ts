/** What a person may choose about an HTML site: its language, as everywhere. */

import type { Form } from '../../form.ts';

export const htmlForm = {} as const satisfies Form;
