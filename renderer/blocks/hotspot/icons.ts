/** What it is known by in the insert menu and on its card. */

import { MapPin } from 'lucide-react';

export const icons = { hotspot: MapPin };
