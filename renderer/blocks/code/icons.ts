/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { CodeXml } from 'lucide-react';

export const icons = { code: CodeXml };

export const sketches = { code: '-50 / -20 -60 / -20 -44 / -30' };
