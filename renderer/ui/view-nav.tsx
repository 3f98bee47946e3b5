/** The views of a workspace by their names, and which of them is shown. */

import type { ReactNode } from 'react';
import css from './view-nav.module.css';

export function ViewNav<Name extends string>({
  label,
  views,
  shown,
  onShow,
}: {
  readonly label: string;
  readonly views: readonly { readonly id: Name; readonly title: string }[];
  readonly shown: Name;
  readonly onShow: (view: Name) => void;
}): ReactNode {
  return (
    <nav className={css.views} aria-label={label}>
      {views.map(({ id, title }) => (
        <button key={id} type="button" aria-current={shown === id ? 'page' : undefined} onClick={() => onShow(id)}>
          {title}
        </button>
      ))}
    </nav>
  );
}
