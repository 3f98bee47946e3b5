/** What a person may choose about a SCORM 2004 package. */

import type { Form, OptionsIn } from '../../form.ts';
import { detail, preset } from '../../presets/index.ts';
import { languages } from '../../versions/form.ts';

export const scorm2004Form = { preset, detail, languages } as const satisfies Form;

export type Scorm2004Options = OptionsIn<typeof scorm2004Form>;

/** The run-time model is the same in both. */
export type Edition = '3rd' | '4th';
