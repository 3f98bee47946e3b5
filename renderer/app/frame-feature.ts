/** What the frame brings: programmes and their files, undo, the person's settings, and the ways to all commands. */

import { interfaceLanguages, type InterfaceLanguage } from '../../shared/words/languages.ts';
import { lazyDialog } from '../ui/lazily.tsx';
import { whenOpen, whenWritable, type Command } from '../shell/command.ts';
import type { Feature } from '../shell/feature.ts';
import { setView } from '../shell/view.ts';
import { Palette } from './palette.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { Shortcuts } from './shortcuts.tsx';

const paneCommands = (['outline', 'inspector'] as const).map((pane): Command => ({
  id: `${pane}Pane`,
  label: pane === 'outline' ? 'command.toggleOutline' : 'command.toggleInspector',
  group: 'view',
  when: whenOpen,
  run: ({ actions }) => actions.togglePane(pane),
}));

const languages = Object.entries(interfaceLanguages) as [InterfaceLanguage, string][];

/** The languages are called what they call themselves. */
const preferenceCommands: readonly Command[] = [
  ...languages.map(([language, itself]): Command => ({
    id: `language ${language}`,
    label: 'preferences.languageShort',
    group: 'view',
    name: (t) => `${t('preferences.languageShort')}: ${itself}`,
    run: ({ actions }) => actions.prefer({ language }),
  })),
  ...(['system', 'light', 'dark'] as const).map((theme): Command => ({
    id: `theme ${theme}`,
    label: `preferences.${theme}`,
    group: 'view',
    name: (t) => `${t('preferences.theme')}: ${t(`preferences.${theme}`)}`,
    run: ({ actions }) => actions.prefer({ theme }),
  })),
];

export const frameFeature: Feature = {
  commands: [
    { id: 'new', group: 'programme', label: 'command.new', run: ({ actions }) => actions.newProgramme() },
    {
      id: 'open',
      group: 'programme',
      label: 'command.open',
      keys: ['Mod+O'],
      run: ({ actions }) => actions.openProgramme(),
    },
    {
      id: 'newWindow',
      group: 'programme',
      label: 'command.newWindow',
      when: ({ actions }) => actions.newWindow !== null,
      run: ({ actions }) => actions.newWindow?.(),
    },
    {
      id: 'save',
      group: 'programme',
      label: 'command.save',
      keys: ['Mod+S'],
      when: whenWritable,
      run: ({ document }) => void document?.flush(),
    },
    {
      id: 'saveCopy',
      group: 'programme',
      label: 'command.saveCopy',
      keys: ['Mod+Shift+S'],
      when: whenOpen,
      run: ({ actions }) => actions.saveCopy(),
    },
    { id: 'backups', group: 'programme', label: 'command.backups', run: () => setView({ overlay: 'backups' }) },
    {
      id: 'close',
      group: 'programme',
      label: 'command.close',
      when: whenOpen,
      run: ({ actions }) => actions.closeProgramme(),
    },
    {
      id: 'settings',
      group: 'view',
      label: 'command.settings',
      keys: ['Mod+,'],
      run: () => setView({ overlay: 'settings' }),
    },
    {
      id: 'undo',
      group: 'edit',
      label: 'command.undo',
      keys: ['Mod+Z'],
      when: ({ document }) => document?.access.readOnly === null && document.undoState.undo !== null,
      run: ({ document }) => void document?.undo(),
    },
    {
      id: 'redo',
      group: 'edit',
      label: 'command.redo',
      keys: ['Mod+Shift+Z', 'Mod+Y'],
      when: ({ document }) => document?.access.readOnly === null && document.undoState.redo !== null,
      run: ({ document }) => void document?.redo(),
    },
    {
      id: 'steps',
      group: 'edit',
      label: 'command.steps',
      when: whenWritable,
      run: () => setView({ overlay: 'steps' }),
    },
    { id: 'tryPackage', group: 'programme', label: 'command.tryPackage', run: ({ actions }) => actions.tryPackage() },
    {
      id: 'commands',
      group: 'help',
      label: 'command.commands',
      keys: ['Mod+K', 'Mod+Shift+P'],
      run: () => setView({ overlay: 'commands' }),
    },
    {
      id: 'shortcuts',
      group: 'help',
      label: 'command.shortcuts',
      keys: ['F1', '?'],
      run: () => setView({ overlay: 'shortcuts' }),
    },
    ...paneCommands,
    ...preferenceCommands,
    { id: 'nextPane', group: 'go', label: 'command.nextPane', keys: ['F6'], when: whenOpen, run: () => focusPane(1) },
    {
      id: 'previousPane',
      group: 'go',
      label: 'command.previousPane',
      keys: ['Shift+F6'],
      when: whenOpen,
      run: () => focusPane(-1),
    },
  ],
  overlays: [
    { id: 'commands', ofProgramme: false, component: Palette },
    { id: 'shortcuts', ofProgramme: false, component: Shortcuts },
    { id: 'settings', ofProgramme: false, component: SettingsDialog },
    {
      id: 'steps',
      ofProgramme: true,
      component: lazyDialog(async () => (await import('./steps-dialog.tsx')).StepsDialog),
    },
    {
      id: 'backups',
      ofProgramme: false,
      component: lazyDialog(async () => (await import('./backups-dialog.tsx')).BackupsDialog),
    },
    {
      id: 'new',
      ofProgramme: false,
      component: lazyDialog(async () => (await import('../workspaces/start/new-programme.tsx')).NewProgramme),
    },
  ],
};

/** F6 goes round the panes: outline, tools, page, inspector. */
function focusPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')];
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(here + step + panes.length) % panes.length];
  const target =
    next?.querySelector<HTMLElement>(
      '[role="textbox"], [tabindex="0"]:not([disabled]), button:not([disabled]), input:not([disabled])',
    ) ?? next;
  target?.focus();
}
