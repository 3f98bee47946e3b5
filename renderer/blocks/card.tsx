/** The frame of a block that is edited beside the page: what it is, in short what is known of it, and what it shows. */

import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSelected } from 'slate-react';
import css from './cards.module.css';

interface Props {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly facts?: readonly string[];
  /** At the other end of the first line. */
  readonly end?: ReactNode;
  /** Set for what is the facilitator's. */
  readonly room?: true;
  readonly children: ReactNode;
}

export function Card({ icon: Icon, name, facts, end, room, children }: Props): ReactNode {
  const selected = useSelected();
  const said = (facts ?? []).filter(Boolean).join(' · ');
  return (
    <section className={room ? `${css.card} ${css.room}` : css.card} data-selected={selected} aria-label={name}>
      <header>
        <Icon size={15} aria-hidden />
        <b>{name}</b>
        {said !== '' && <span>{said}</span>}
        {end !== undefined && <span className={css.space} />}
        {end}
      </header>
      {children}
    </section>
  );
}

/** What the block is called or asks. */
export function CardTitle({ children }: { readonly children: string }): ReactNode {
  return children === '' ? null : <p className={css.prompt}>{children}</p>;
}

/** The first thing that is still wanted; the checks say the rest. A block that nobody began is not told off. */
export function Wanted({ begun, children }: { readonly begun: boolean; readonly children: ReactNode }): ReactNode {
  return begun ? <p className={css.missing}>{children}</p> : <p data-unwritten>{children}</p>;
}
