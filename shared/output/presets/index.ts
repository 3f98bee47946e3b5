/**
 * LMS profiles an author may name. They are data about what a system needs, each difference with its reason; for the ones
 * we have, none is left: what tracks on one tracks on all (decision 0043), since an author rarely knows which it will be.
 */

import type { Choice } from '../form.ts';

export const preset = {
  label: 'publish.preset',
  values: [
    { id: 'generic', label: 'preset.generic' },
    { id: 'moodle', label: 'preset.moodle' },
  ],
} as const satisfies Choice;
