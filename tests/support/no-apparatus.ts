/** Inline content away from any programme: no glossary, no works, notes that are counted and nothing more. */

import type { Apparatus } from '../../shared/blocks/apparatus.ts';

export const noApparatus: Apparatus = {
  term: () => null,
  cite: () => null,
  footnote: () => ({ number: 1, id: 'noteref', href: '#note' }),
};
