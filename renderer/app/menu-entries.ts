/** The menu of the application: what is done to programmes, and a menu of its own for each other group of commands. */

import { nameOf, type Command, type CommandContext, type CommandGroup } from '../shell/command.ts';
import { commands, keysOf } from '../shell/commands.ts';
import type { Text } from '../i18n/index.ts';
import type { MenuEntry } from '../ui/menu.tsx';

/** In their order; a group stands for the menu of all its commands. */
const listed: readonly (string | { readonly group: CommandGroup })[] = [
  'new',
  'open',
  'save',
  'saveCopy',
  'versions',
  'joinCopy',
  'bringModules',
  'backups',
  'newFromTemplate',
  'storyboard',
  'saveTemplate',
  'tryPackage',
  'undo',
  'redo',
  'steps',
  { group: 'edit' },
  { group: 'text' },
  { group: 'insert' },
  { group: 'outline' },
  { group: 'go' },
  { group: 'view' },
  'find',
  'replace',
  'glossary',
  'references',
  'settings',
  'commands',
  'shortcuts',
  'close',
];
const divided = new Set(['newFromTemplate', 'undo', 'find', 'glossary', 'settings', 'close']);

export function menuEntries(context: CommandContext, t: Text): readonly MenuEntry[] {
  const alone = new Set(listed.filter((one) => typeof one === 'string'));
  return listed.flatMap((one): readonly MenuEntry[] => {
    if (typeof one === 'string') {
      const command = commands().find(({ id }) => id === one);
      return command ? [entryOf(command, t(command.label), context)] : [];
    }
    const { group } = one;
    const entries = commands().filter((command) => command.group === group && !alone.has(command.id));
    return [
      {
        id: `group ${group}`,
        label: t(`keys.${group}`),
        entries: entries.map((command) =>
          // In a menu that says what it is about the label is enough; only languages and looks are told by their names.
          entryOf(command, group === 'view' ? nameOf(command, t) : t(command.label), context),
        ),
      },
    ];
  });
}

function entryOf(command: Command, label: string, context: CommandContext): MenuEntry {
  return {
    id: command.id,
    label,
    shortcut: keysOf(command),
    disabled: !(command.when?.(context) ?? true),
    divided: divided.has(command.id),
    run: () => command.run(context),
  };
}
