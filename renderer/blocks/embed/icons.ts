/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { AppWindow } from 'lucide-react';

export const icons = { embed: AppWindow };

export const sketches = { embed: '>132 / -110' };
