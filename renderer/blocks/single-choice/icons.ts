/** What it is known by in the insert menu and on its card. */

import { CircleDot } from 'lucide-react';

export const icons = { 'single-choice': CircleDot };
