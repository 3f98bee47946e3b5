/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { Rows3 } from 'lucide-react';

export const icons = { ordering: Rows3 };

export const sketches = { ordering: '=90 / o |114 / o |114 / o |114' };
