/** What it is known by in the insert menu and on its card. */

import { TextAlignStart } from 'lucide-react';

export const icons = { 'long-answer': TextAlignStart };
