/** What a person may choose about a cmi5 package: its language, as everywhere. What counts is the module's own. */

import type { Form } from '../../form.ts';

export const cmi5Form = {} as const satisfies Form;
