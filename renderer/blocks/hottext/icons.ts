/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { Highlighter } from 'lucide-react';

export const icons = { hottext: Highlighter };

export const sketches = { hottext: '-40 !40 -40 / -60 -60 / !44 -70' };
