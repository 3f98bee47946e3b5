/** The insert menu in the page: what may stand where the caret is, and what comes behind its block. */

import type { ReactNode } from 'react';
import { useSlateStatic } from 'slate-react';
import type { Within } from './find-insertable.ts';
import { insertChosen } from './insert.ts';
import { currentLine } from './page-editor-core.ts';
import { SlashMenu } from './slash-menu.tsx';
import type { SlashQuery } from './slash-query.ts';
import type { PageSlate } from './slate-types.ts';

export function PageSlash({ slash, close }: { readonly slash: SlashQuery; readonly close: () => void }): ReactNode {
  const page = useSlateStatic();
  return <SlashMenu {...{ slash, close }} within={withinOf(page)} choose={(item) => insertChosen(page, item)} />;
}

function withinOf(page: PageSlate): Within {
  const line = currentLine(page);
  if (line?.[0].type === 'table') return 'cell';
  return line && line[1].length > 1 ? 'panel' : null;
}
