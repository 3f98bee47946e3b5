/** The one registry of commands: menus, palette, sheet of keys and keys all read it. Each feature brings its own. */

import type { Command, CommandContext } from './command.ts';
import { features } from './feature.ts';

/** All there are, in the order in which they are shown. */
export function commands(): readonly Command[] {
  return features().flatMap((feature) => feature.commands ?? []);
}

export function available(context: CommandContext): readonly Command[] {
  return commands().filter((command) => command.when?.(context) ?? true);
}

/** The command a key press asks for. */
export function commandFor(event: KeyboardEvent, context: CommandContext): Command | undefined {
  return available(context).find((command) => command.keys?.some((keys) => matches(keys, event)));
}

/** Keys as this machine writes them. */
export function shownKeys(keys: string): string {
  const mac = /mac/i.test(navigator.platform);
  return keys
    .replaceAll('Arrow', '')
    .replace('Up', '↑')
    .replace('Down', '↓')
    .replace('Mod', mac ? '⌘' : 'Ctrl')
    .replaceAll('+', mac ? '' : ' ');
}

/** The keys that are told of a command, as this machine writes them. */
export function keysOf({ keys, shown }: Command): string | undefined {
  const told = keys?.[0] ?? shown;
  return told === undefined ? undefined : shownKeys(told);
}

function isWritten(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

function matches(keys: string, event: KeyboardEvent): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  // A sign is one wherever it stands on the keyboard, and a letter of the text where text is written.
  if (keys.length === 1) return event.key === keys && !event.ctrlKey && !event.metaKey && !isWritten(event.target);
  return (
    // With Alt a key may write another sign than its letter.
    (event.key.toLowerCase() === key.toLowerCase() || (event.altKey && event.code === `Key${key.toUpperCase()}`)) &&
    (event.ctrlKey || event.metaKey) === parts.includes('Mod') &&
    event.shiftKey === parts.includes('Shift') &&
    event.altKey === parts.includes('Alt')
  );
}
