/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { CaseSensitive } from 'lucide-react';

export const icons = { 'short-answer': CaseSensitive };

export const sketches = { 'short-answer': '=90 / |132' };
