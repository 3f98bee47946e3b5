/** What it is known by in the insert menu and on its card. */

import { Image } from 'lucide-react';

export const icons = { image: Image };
