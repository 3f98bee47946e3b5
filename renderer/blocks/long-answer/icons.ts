/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { TextAlignStart } from 'lucide-react';

export const icons = { 'long-answer': TextAlignStart };

export const sketches = { 'long-answer': '=90 / |132 / |132 / -50' };
