/** What a person may choose about slides: their language, as everywhere. */

import type { Form } from '../../form.ts';

export const slidesForm = {} as const satisfies Form;
