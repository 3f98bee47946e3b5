/** What it is known by in the insert menu and on its card. */

import { GalleryVerticalEnd } from 'lucide-react';

export const icons = { flashcards: GalleryVerticalEnd };
