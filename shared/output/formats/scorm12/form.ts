/** What a person may choose about a SCORM 1.2 package. */

import type { Form, OptionsIn } from '../../form.ts';
import { detail, preset } from '../../presets/index.ts';
import { languages } from '../../versions/form.ts';

export const scorm12Form = { preset, detail, languages } as const satisfies Form;

export type Scorm12Options = OptionsIn<typeof scorm12Form>;
