/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { Radical } from 'lucide-react';

export const icons = { math: Radical };

export const sketches = { math: '_20 =50 _20 / -40 =12 -40' };
