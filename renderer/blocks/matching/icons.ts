/** What it is known by in the insert menu and on its card. */

import { Cable } from 'lucide-react';

export const icons = { matching: Cable };
