/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { AudioLines } from 'lucide-react';

export const icons = { audio: AudioLines };

export const sketches = { audio: '+16 _100 / -110 / -80' };
