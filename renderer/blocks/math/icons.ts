/** What it is known by in the insert menu and on its card. */

import { Radical } from 'lucide-react';

export const icons = { math: Radical };
