/** What it is known by in the insert menu and on its card. */

import { ThumbsUp } from 'lucide-react';

export const icons = { likert: ThumbsUp };
