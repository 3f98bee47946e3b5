/** What it is known by in the insert menu and on its card. */

import { AppWindow } from 'lucide-react';

export const icons = { embed: AppWindow };
