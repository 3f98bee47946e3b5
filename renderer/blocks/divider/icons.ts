/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { Minus } from 'lucide-react';

export const icons = { divider: Minus };

export const sketches = { divider: '-128 / -80 / _132 / -128 / -60' };
