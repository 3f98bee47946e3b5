/** What it is known by in the insert menu and on its card. */

import { MousePointerClick } from 'lucide-react';

export const icons = { button: MousePointerClick };
