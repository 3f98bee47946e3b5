/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { Quote } from 'lucide-react';

export const icons = { quote: Quote };

export const sketches = { quote: '!128 / -100 / -40' };
