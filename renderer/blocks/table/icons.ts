/** What it is known by in the insert menu and on its card. */

import { Table } from 'lucide-react';

export const icons = { table: Table };
