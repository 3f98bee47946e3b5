/** What it is known by in the insert menu and on its card. */

import { Columns2 } from 'lucide-react';

export const icons = { columns: Columns2 };
