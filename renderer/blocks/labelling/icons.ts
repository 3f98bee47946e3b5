/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { Tags } from 'lucide-react';

export const icons = { labelling: Tags };

export const sketches = { labelling: '#132 / |40 |40 |40' };
