/** What it is known by in the insert menu and on its card. */

import { PanelTop } from 'lucide-react';

export const icons = { tabs: PanelTop };
