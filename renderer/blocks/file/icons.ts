/** What it is known by in the insert menu and on its card. */

import { Download } from 'lucide-react';

export const icons = { file: Download };
