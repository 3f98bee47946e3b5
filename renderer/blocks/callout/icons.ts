/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { BookOpen, Info, Lightbulb, TriangleAlert } from 'lucide-react';

export const icons = { note: Info, tip: Lightbulb, warning: TriangleAlert, example: BookOpen };

export const sketches = { note: '|128 / -110', tip: '|128 / -110', warning: '!128 / -110', example: '|128 / -110' };
