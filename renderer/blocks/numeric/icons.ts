/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { Calculator } from 'lucide-react';

export const icons = { numeric: Calculator };

export const sketches = { numeric: '=90 / |50 -20' };
