/** What it is known by in the insert menu and on its card. */

import { Rows3 } from 'lucide-react';

export const icons = { ordering: Rows3 };
