/** What a person may choose about a SCORM 2004 package. */

import type { Form, OptionsIn } from '../../form.ts';
import { preset } from '../../presets/index.ts';

export const scorm2004Form = {
  /** The run-time model is the same; platforms accept the one or the other. */
  edition: {
    label: 'format.edition',
    values: [
      { id: '4th', label: 'format.4th' },
      { id: '3rd', label: 'format.3rd' },
    ],
  },
  preset,
} as const satisfies Form;

export type Scorm2004Options = OptionsIn<typeof scorm2004Form>;
