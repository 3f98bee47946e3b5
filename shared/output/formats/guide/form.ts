/** What a person may choose about a facilitator's guide: what kind of file it is. */

import type { Form } from '../../form.ts';
import { writtenAs } from '../../written-as-form.ts';

export const guideForm = { as: writtenAs } as const satisfies Form;
