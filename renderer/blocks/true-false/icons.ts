/** What it is known by in the insert menu and on its card. */

import { CircleSlash2 } from 'lucide-react';

export const icons = { 'true-false': CircleSlash2 };
