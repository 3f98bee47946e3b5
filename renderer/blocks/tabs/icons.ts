/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { PanelTop } from 'lucide-react';

export const icons = { tabs: PanelTop };

export const sketches = { tabs: '!40 |40 |40 / -128 / -110 / -70' };
