/** The dialogs for terms, footnotes, citations, their lists, and formulas: the one that is open. */

import type { ReactNode } from 'react';
import { CiteDialog } from './cite-dialog.tsx';
import { useApparatus } from './dialog-state.ts';
import { FootnoteDialog } from './footnote-dialog.tsx';
import { FormulaDialog } from './formula-dialog.tsx';
import { ListDialog } from './list-dialog.tsx';
import { PictureDialog } from './picture-dialog.tsx';
import { TermDialog } from './term-dialog.tsx';

export function ApparatusDialogs(): ReactNode {
  const open = useApparatus((state) => state.open);
  switch (open?.kind) {
    case 'term':
      return <TermDialog open={open} />;
    case 'footnote':
      return <FootnoteDialog open={open} />;
    case 'cite':
      return <CiteDialog open={open} />;
    case 'formula':
      return <FormulaDialog open={open} />;
    case 'picture':
      return <PictureDialog open={open} />;
    case 'glossary':
    case 'references':
      return <ListDialog open={open} />;
    default:
      return null;
  }
}
