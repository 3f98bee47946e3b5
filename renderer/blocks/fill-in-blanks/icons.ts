/** What it is known by in the insert menu and on its card. */

import { TextCursorInput } from 'lucide-react';

export const icons = { 'fill-in-blanks': TextCursorInput };
