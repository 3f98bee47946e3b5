/** What a person may choose about a cmi5 package: the platform that it is for. What counts as done is the module's own. */

import type { Form, OptionsIn } from '../../form.ts';
import { detail, preset } from '../../presets/index.ts';
import { languages } from '../../versions/form.ts';

export const cmi5Form = { preset, detail, languages } as const satisfies Form;

export type Cmi5Options = OptionsIn<typeof cmi5Form>;
