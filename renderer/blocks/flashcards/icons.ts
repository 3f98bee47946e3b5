/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { GalleryVerticalEnd } from 'lucide-react';

export const icons = { flashcards: GalleryVerticalEnd };

export const sketches = { flashcards: '|60 !60 / |60 !60' };
