/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { Download } from 'lucide-react';

export const icons = { file: Download };

export const sketches = { file: '[ =80 / -40' };
