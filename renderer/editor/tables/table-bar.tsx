/** The bar at the table that the caret is in: a row, a column, and a menu with all that can be done to it. */

import { BetweenHorizontalEnd, BetweenVerticalEnd, Ellipsis, type LucideIcon } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { useSlateStatic } from 'slate-react';
import { useText } from '../../i18n/index.ts';
import { IconButton } from '../../ui/button.tsx';
import { PopupMenu, type MenuEntry } from '../../ui/menu.tsx';
import { runTableAction, tableActions, type TableAction } from './table-actions.ts';
import { tableAt } from './table-at.ts';
import css from './table-bar.module.css';
import { focusEditor } from '../focus.ts';

const tools: readonly (readonly [id: string, icon: LucideIcon])[] = [
  ['row below', BetweenHorizontalEnd],
  ['column after', BetweenVerticalEnd],
];

export function TableBar(): ReactNode {
  const t = useText();
  const editor = useSlateStatic();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const run = (action: TableAction): void => {
    runTableAction(editor, action);
    focusEditor(editor);
  };

  /** What can be done is asked once the menu is open, not with every key in the table. */
  function entries(): readonly MenuEntry[] {
    const at = tableAt(editor);
    return tableActions.map((action) => ({
      id: action.id,
      label: t(action.label),
      divided: action.divided ?? false,
      disabled: !at || action.change(at) === null,
      run: () => run(action),
    }));
  }

  return (
    <div className={css.bar} contentEditable={false} role="group" aria-label={t('insert.table')}>
      {tools.map(([id, Icon]) => {
        const action = tableActions.find((one) => one.id === id);
        return (
          action && (
            <IconButton key={id} label={t(action.label)} onPress={() => run(action)}>
              <Icon size={15} aria-hidden />
            </IconButton>
          )
        );
      })}
      <IconButton ref={button} label={t('insert.table')} onPress={() => setIsOpen(true)}>
        <Ellipsis size={15} aria-hidden />
      </IconButton>
      <PopupMenu
        anchor={button}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        label={t('insert.table')}
        entries={isOpen ? entries() : []}
      />
    </div>
  );
}
