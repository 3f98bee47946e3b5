/** What it is known by in the insert menu and on its card. */

import { Columns3 } from 'lucide-react';

export const icons = { categories: Columns3 };
