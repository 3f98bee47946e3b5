/** What it is known by in the insert menu and on its card. */

import { Milestone } from 'lucide-react';

export const icons = { timeline: Milestone };
