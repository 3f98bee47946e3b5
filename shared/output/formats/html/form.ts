/** What a person may choose about an HTML site: its language, as everywhere, and how many there are. */

import type { Form, OptionsIn } from '../../form.ts';
import { languages } from '../../versions/form.ts';

export const htmlForm = { languages } as const satisfies Form;

export type HtmlOptions = OptionsIn<typeof htmlForm>;
