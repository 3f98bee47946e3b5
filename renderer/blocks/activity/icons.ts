/** What it is known by in the insert menu and on its card. */

import { Footprints, Hammer, MessagesSquare, Presentation, Theater, Wrench } from 'lucide-react';

export const icons = {
  lecture: Presentation,
  'group-discussion': MessagesSquare,
  workshop: Hammer,
  'practical-tool': Wrench,
  'role-play': Theater,
  'field-visit': Footprints,
};
