/** What a person may choose about a Common Cartridge: its language, as everywhere. */

import type { Form } from '../../form.ts';

export const ccForm = {} as const satisfies Form;
