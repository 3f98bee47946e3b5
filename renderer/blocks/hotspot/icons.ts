/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { MapPin } from 'lucide-react';

export const icons = { hotspot: MapPin };

export const sketches = { hotspot: '=90 / #132 / *' };
