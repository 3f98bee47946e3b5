/** What it is known by in the insert menu and on its card. */

import { Pilcrow } from 'lucide-react';

export const icons = { paragraph: Pilcrow };
