/** What is known of where something comes from; what is not known is not listed. */

import type { ReactNode } from 'react';
import css from './framework.module.css';

export function Facts({ rows }: { readonly rows: readonly (readonly [name: string, value: string])[] }): ReactNode {
  const known = rows.filter(([, value]) => value !== '');
  if (known.length === 0) return null;
  return (
    <dl className={css.facts}>
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
