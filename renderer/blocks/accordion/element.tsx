/** An accordion in the page: all its panels open, so that they can be written. */

import { panelParts, Panels } from '../panel-elements.tsx';

export const Element = Panels;
export const parts = panelParts;
