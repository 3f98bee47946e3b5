/** The product's name and mark. */

import type { ReactNode } from 'react';
import css from './brand.module.css';

export function Brand(): ReactNode {
  return (
    <div className={css.brand} data-brand>
      <i aria-hidden />
      Modulewright
    </div>
  );
}
