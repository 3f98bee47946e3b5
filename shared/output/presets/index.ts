/** The choice of a platform, as the forms of formats have it; the first is meant where nobody has said. */

import type { Choice } from '../form.ts';
import { platforms } from './platforms.ts';

export const preset = { label: 'publish.preset', values: platforms } as const satisfies Choice;
