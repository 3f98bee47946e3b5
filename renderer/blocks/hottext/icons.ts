/** What it is known by in the insert menu and on its card. */

import { Highlighter } from 'lucide-react';

export const icons = { hottext: Highlighter };
