/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { Film } from 'lucide-react';

export const icons = { video: Film };

export const sketches = { video: '>132 / -80' };
