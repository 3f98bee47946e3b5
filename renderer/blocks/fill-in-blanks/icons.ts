/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { TextCursorInput } from 'lucide-react';

export const icons = { 'fill-in-blanks': TextCursorInput };

export const sketches = { 'fill-in-blanks': '-40 _30 -44 / -70 _40 / -30 -60' };
