/** Menus over React Aria: behind a button, or at an element that opens them itself. */

import { useContext, type ReactNode, type RefObject } from 'react';
import { ChevronRight } from 'lucide-react';
import {
  Menu as AriaMenu,
  MenuItem,
  MenuTrigger,
  Popover,
  RootMenuTriggerStateContext,
  Separator,
  SubmenuTrigger,
} from 'react-aria-components';
import { useBackThen } from './close-then.ts';
import css from './kit.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly shortcut?: string | undefined;
  readonly disabled?: boolean;
  /** A line above this entry. */
  readonly divided?: boolean;
  /** A menu of its own, which it opens in place of running. */
  readonly entries?: readonly MenuEntry[];
  readonly run?: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

/** A menu behind the button that is its child. */
export function Menu({ children, ...menu }: MenuProps & { readonly children: ReactNode }): ReactNode {
  return (
    <MenuTrigger>
      {children}
      <Popover className={css.popover ?? ''}>
        <Entries {...menu} />
      </Popover>
    </MenuTrigger>
  );
}

/** A menu at an element, open while `isOpen`. */
export function PopupMenu({
  anchor,
  atStart = false,
  isOpen,
  onClose,
  ...menu
}: MenuProps & {
  readonly anchor: RefObject<Element | null>;
  /** Its edge is that of the element, as close as can be: a place that was pointed at. */
  readonly atStart?: boolean;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}): ReactNode {
  return (
    <Popover
      className={css.popover ?? ''}
      // Without a button of its own it is a dialog, and has a name.
      aria-label={menu.label}
      triggerRef={anchor}
      {...(atStart ? { placement: 'bottom start', offset: 0 } : {})}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
    >
      <Entries {...menu} onClose={onClose} />
    </Popover>
  );
}

/** What is chosen is done once the menu has closed, at once: a key pressed right behind is for what it led to. */
function Entries({ onClose, ...menu }: MenuProps & { readonly onClose?: () => void }): ReactNode {
  const root = useContext(RootMenuTriggerStateContext);
  const backThen = useBackThen(() => (onClose ? onClose() : root?.close()));
  return <List {...menu} autoFocus="first" run={backThen} {...(onClose ? { onClose } : {})} />;
}

function List({
  label,
  entries,
  run,
  ...rest
}: MenuProps & {
  readonly run: (act: () => void) => void;
  readonly autoFocus?: 'first';
  readonly onClose?: () => void;
}): ReactNode {
  return (
    <AriaMenu
      {...rest}
      aria-label={label}
      disabledKeys={entries.filter((entry) => entry.disabled).map((entry) => entry.id)}
      shouldCloseOnSelect={false}
      onAction={(key) => run(() => entries.find((entry) => entry.id === key)?.run?.())}
    >
      {entries.flatMap((entry) => [
        ...(entry.divided ? [<Separator key={`${entry.id} line`} />] : []),
        entry.entries ? (
          <Submenu key={entry.id} {...entry} entries={entry.entries} choose={run} />
        ) : (
          <Item key={entry.id} {...entry} />
        ),
      ])}
    </AriaMenu>
  );
}

function Item({ id, label, shortcut }: MenuEntry): ReactNode {
  return (
    <MenuItem id={id} className={css.option ?? ''} textValue={label}>
      {label}
      {shortcut && <kbd>{shortcut}</kbd>}
    </MenuItem>
  );
}

function Submenu({
  id,
  label,
  entries,
  choose,
}: MenuEntry & {
  readonly entries: readonly MenuEntry[];
  readonly choose: (act: () => void) => void;
}): ReactNode {
  return (
    <SubmenuTrigger>
      <MenuItem id={id} className={css.option ?? ''} textValue={label}>
        {label}
        <ChevronRight className={css.into} size={13} aria-hidden />
      </MenuItem>
      <Popover className={css.popover ?? ''}>
        <List label={label} entries={entries} run={choose} />
      </Popover>
    </SubmenuTrigger>
  );
}
