/** What it is known by in the insert menu and on its card. */

import { GitFork } from 'lucide-react';

export const icons = { scenario: GitFork };
