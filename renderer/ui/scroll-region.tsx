/** A part of the screen that scrolls by itself, by keys too: it is named and takes the focus (WCAG 2.1.1). */

import type { ReactNode } from 'react';

type Props = { readonly className: string | undefined; readonly children: ReactNode } & (
  { readonly label: string } | { readonly labelledBy: string }
);

export function ScrollRegion({ className, children, ...name }: Props): ReactNode {
  return (
    <div
      className={className}
      // What scrolls has to be reached by Tab, although nothing in it can be pressed.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="region"
      aria-label={'label' in name ? name.label : undefined}
      aria-labelledby={'labelledBy' in name ? name.labelledBy : undefined}
    >
      {children}
    </div>
  );
}
