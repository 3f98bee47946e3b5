/** What it is known by in the insert menu and on its card. */

import { List, ListOrdered } from 'lucide-react';

export const icons = { bulleted: List, numbered: ListOrdered };
