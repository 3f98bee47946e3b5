/** What it is known by in the insert menu and on its card. */

import { Calculator } from 'lucide-react';

export const icons = { numeric: Calculator };
