/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { Gauge } from 'lucide-react';

export const icons = { confidence: Gauge };

export const sketches = { confidence: '-110 / o o * o / -90 / * o o o' };
