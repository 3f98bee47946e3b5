/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { ListChecks } from 'lucide-react';

export const icons = { test: ListChecks };

export const sketches = { test: '=70 / -40 -40 / o -90 / * -80 / +50' };
