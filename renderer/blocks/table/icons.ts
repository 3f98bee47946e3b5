/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { Table } from 'lucide-react';

export const icons = { table: Table };

export const sketches = { table: '!40 !40 !40 / |40 |40 |40 / |40 |40 |40' };
