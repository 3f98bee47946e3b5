/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { ThumbsUp } from 'lucide-react';

export const icons = { likert: ThumbsUp };

export const sketches = { likert: '-60 o o * o / -50 -4 o * o o / -60 * o o o' };
