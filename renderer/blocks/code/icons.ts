/** What it is known by in the insert menu and on its card. */

import { CodeXml } from 'lucide-react';

export const icons = { code: CodeXml };
