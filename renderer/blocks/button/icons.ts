/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { MousePointerClick } from 'lucide-react';

export const icons = { button: MousePointerClick };

export const sketches = { button: '-110 / +70' };
