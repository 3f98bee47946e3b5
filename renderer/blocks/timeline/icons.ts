/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { Milestone } from 'lucide-react';

export const icons = { timeline: Milestone };

export const sketches = { timeline: '* =30 / -100 / * =30 / -84 / * =30 / -92' };
