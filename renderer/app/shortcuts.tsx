/** The sheet of keys, from the command registry and the page editor. */

import type { ReactNode } from 'react';
import type { PlainKey } from '../../shared/words/typed.ts';
import { commands, shownKeys } from '../shell/commands.ts';
import type { OverlayProps } from '../shell/feature.ts';
import { useText } from '../i18n/index.ts';
import { Dialog } from '../ui/dialog.tsx';
import css from './app.module.css';

const editorKeys: readonly (readonly [PlainKey, string])[] = [
  ['mark.bold', 'Mod+B'],
  ['mark.italic', 'Mod+I'],
  ['mark.underline', 'Mod+U'],
  ['mark.code', 'Mod+E'],
  ['link.title', 'Mod+K'],
  ['editor.insert', '/'],
  ['editor.moveUp', 'Alt+↑'],
  ['editor.moveDown', 'Alt+↓'],
  ['common.duplicate', 'Mod+D'],
  ['panel.add', 'Mod+Shift+Enter'],
  ['panel.leave', 'Mod+Enter'],
  ['outline.demote', 'Tab'],
  ['outline.promote', 'Shift+Tab'],
  ['outline.rename', 'F2'],
  ['common.delete', 'Delete'],
];

export function Shortcuts({ onClose }: OverlayProps): ReactNode {
  const t = useText();
  const rows = [
    ...commands().flatMap((command) => (command.keys?.[0] ? [[command.label, command.keys[0]] as const] : [])),
    ...editorKeys,
  ];
  return (
    <Dialog title={t('command.shortcuts')} onClose={onClose}>
      <dl className={css.keys}>
        {rows.map(([label, keys]) => (
          <div key={`${label} ${keys}`}>
            <dt>{t(label)}</dt>
            <dd>
              <kbd>{shownKeys(keys)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
