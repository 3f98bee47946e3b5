/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { ChevronsUpDown } from 'lucide-react';

export const icons = { accordion: ChevronsUpDown };

export const sketches = { accordion: '|132 / -110 / -90 / |132 / |132' };
