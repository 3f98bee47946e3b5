/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { Pilcrow } from 'lucide-react';

export const icons = { paragraph: Pilcrow };

export const sketches = { paragraph: '-128 / -120 / -126 / -60' };
