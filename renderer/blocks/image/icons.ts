/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { Image } from 'lucide-react';

export const icons = { image: Image };

export const sketches = { image: '#132 / -60' };
