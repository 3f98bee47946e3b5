/** What it is known by in the insert menu and on its card. */

import { SquareCheck } from 'lucide-react';

export const icons = { 'multiple-response': SquareCheck };
