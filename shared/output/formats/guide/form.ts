/** What a person may choose about a facilitator's guide: its language, as everywhere. */

import type { Form } from '../../form.ts';

export const guideForm = {} as const satisfies Form;
