/** What it is known by in the insert menu and on its card. */

import { Quote } from 'lucide-react';

export const icons = { quote: Quote };
