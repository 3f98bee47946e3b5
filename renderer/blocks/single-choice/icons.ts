/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { CircleDot } from 'lucide-react';

export const icons = { 'single-choice': CircleDot };

export const sketches = { 'single-choice': '=100 / o -70 / * -90 / o -60' };
