/** The frame of a block: what it is, in short what is known of it, and what it shows. */

import { createElement, type ReactNode } from 'react';
import { useSelected } from 'slate-react';
import type { InsertId } from '../../shared/words/typed.ts';
import { useText } from '../i18n/index.ts';
import css from './cards.module.css';
import { insertIcon } from './icons.ts';

interface Props {
  /** What it is, as in the insert menu. */
  readonly of: InsertId;
  /** By which it is told from others of its kind. */
  readonly asks?: string;
  readonly facts?: readonly string[];
  /** At the other end of the first line. */
  readonly end?: ReactNode;
  /** Set for what is the facilitator's. */
  readonly room?: true;
  readonly children: ReactNode;
}

export function Card({ of, asks = '', facts, end, room, children }: Props): ReactNode {
  const t = useText();
  const icon = insertIcon(of);
  const name = t(`insert.${of}`);
  const selected = useSelected();
  const said = (facts ?? []).filter(Boolean).join(' · ');
  return (
    <section
      className={room ? `${css.card} ${css.room}` : css.card}
      data-selected={selected}
      aria-label={[name, asks].filter(Boolean).join(': ')}
    >
      <header>
        {icon && createElement(icon, { size: 15, 'aria-hidden': true })}
        <b>{name}</b>
        {said !== '' && <span>{said}</span>}
        {end !== undefined && <span className={css.space} />}
        {end}
      </header>
      {children}
    </section>
  );
}

/** The first thing that is still wanted; the checks say the rest. A block that nobody began is not told off. */
export function Wanted({ begun, children }: { readonly begun: boolean; readonly children: ReactNode }): ReactNode {
  return begun ? <p className={css.missing}>{children}</p> : <p data-unwritten>{children}</p>;
}
