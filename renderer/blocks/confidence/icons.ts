/** What it is known by in the insert menu and on its card. */

import { Gauge } from 'lucide-react';

export const icons = { confidence: Gauge };
