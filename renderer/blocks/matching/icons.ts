/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { Cable } from 'lucide-react';

export const icons = { matching: Cable };

export const sketches = { matching: '=80 / |50 _20 |50 / |50 _20 |50 / |50 _20 |50' };
