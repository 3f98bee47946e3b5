/** A divider in the page. */

import type { ReactNode } from 'react';

export function Card(): ReactNode {
  return <hr />;
}
