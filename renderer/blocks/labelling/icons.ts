/** What it is known by in the insert menu and on its card. */

import { Tags } from 'lucide-react';

export const icons = { labelling: Tags };
