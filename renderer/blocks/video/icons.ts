/** What it is known by in the insert menu and on its card. */

import { Film } from 'lucide-react';

export const icons = { video: Film };
