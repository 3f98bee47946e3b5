/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { List, ListOrdered } from 'lucide-react';

export const icons = { bulleted: List, numbered: ListOrdered };

export const sketches = { bulleted: '* -90 / * -104 / * -70', numbered: 'o -90 / o -104 / o -70' };
