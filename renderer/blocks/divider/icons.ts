/** What it is known by in the insert menu and on its card. */

import { Minus } from 'lucide-react';

export const icons = { divider: Minus };
