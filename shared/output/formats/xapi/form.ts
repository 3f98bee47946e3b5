/** What a person may choose about an xAPI package: its language, as everywhere. What counts is the module's own. */

import type { Form } from '../../form.ts';

export const xapiForm = {} as const satisfies Form;
