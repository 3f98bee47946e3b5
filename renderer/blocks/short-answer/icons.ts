/** What it is known by in the insert menu and on its card. */

import { CaseSensitive } from 'lucide-react';

export const icons = { 'short-answer': CaseSensitive };
