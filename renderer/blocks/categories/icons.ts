/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { Columns3 } from 'lucide-react';

export const icons = { categories: Columns3 };

export const sketches = { categories: '=60 =60 / |60 |60 / |60 |60' };
