/** What it is known by in the insert menu and on its card. */

import { BookOpen, Info, Lightbulb, TriangleAlert } from 'lucide-react';

export const icons = { note: Info, tip: Lightbulb, warning: TriangleAlert, example: BookOpen };
