/** What it is known by in the insert menu and on its card. */

import { AudioLines } from 'lucide-react';

export const icons = { audio: AudioLines };
