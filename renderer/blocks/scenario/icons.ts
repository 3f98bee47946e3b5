/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { GitFork } from 'lucide-react';

export const icons = { scenario: GitFork };

export const sketches = { scenario: '#132 / -110 / |60 !60' };
