/** What it is known by in the insert menu and on its card, and what it looks like there. */

import { Footprints, Hammer, MessagesSquare, Presentation, Theater, Wrench } from 'lucide-react';

export const icons = {
  lecture: Presentation,
  'group-discussion': MessagesSquare,
  workshop: Hammer,
  'practical-tool': Wrench,
  'role-play': Theater,
  'field-visit': Footprints,
};

export const sketches = {
  lecture: '=80 / -128 / -110 / -60',
  'group-discussion': '=80 / |60 |60 / |60 |60',
  workshop: '=80 / [ -90 / [ -100 / [ -70',
  'practical-tool': '=80 / x -90 / [ -100 / +50',
  'role-play': '=80 / |60 !60 / -110',
  'field-visit': '=80 / #132',
};
