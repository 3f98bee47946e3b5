/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { Columns2 } from 'lucide-react';

export const icons = { columns: Columns2 };

export const sketches = { columns: '-60 -60 / -56 -50 / -60 -58 / -30 -44' };
