/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { Heading2, Heading3, Heading4 } from 'lucide-react';

export const icons = { heading2: Heading2, heading3: Heading3, heading4: Heading4 };

export const sketches = {
  heading2: '=90 / -128 / -118 / -70',
  heading3: '=64 / -128 / -110',
  heading4: '=44 / -128 / -110',
};
