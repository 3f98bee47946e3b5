/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { CircleSlash2 } from 'lucide-react';

export const icons = { 'true-false': CircleSlash2 };

export const sketches = { 'true-false': '=110 / !60 |60' };
