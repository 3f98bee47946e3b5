/** What it is known by in the insert menu and on its card. */

import { ListChecks } from 'lucide-react';

export const icons = { test: ListChecks };
