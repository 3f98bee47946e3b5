/** What it is known by in the insert menu and on its card. */

import { Heading2, Heading3, Heading4 } from 'lucide-react';

export const icons = { heading2: Heading2, heading3: Heading3, heading4: Heading4 };
