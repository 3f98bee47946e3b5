/** What it is known by in the insert menu and on its card. */

import { ChevronsUpDown } from 'lucide-react';

export const icons = { accordion: ChevronsUpDown };
