/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { SquareCheck } from 'lucide-react';

export const icons = { 'multiple-response': SquareCheck };

export const sketches = { 'multiple-response': '=100 / x -70 / [ -90 / x -60' };
