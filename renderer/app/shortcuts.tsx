/** The sheet of keys: what the commands and the page editor answer to, by what they are about. */

import type { ReactNode } from 'react';
import type { PlainKey } from '../../shared/words/typed.ts';
import { markdownShortcuts } from '../editor/autoformat.ts';
import { commandGroups } from '../shell/command.ts';
import { commands, keysOf, shownKeys } from '../shell/commands.ts';
import type { OverlayProps } from '../shell/feature.ts';
import { useText } from '../i18n/index.ts';
import { Dialog } from '../ui/dialog.tsx';
import css from './app.module.css';

/** What is no command by itself, but a key where one writes. */
const whereWritten: readonly (readonly [PlainKey, string])[] = [
  ['editor.insert', '/'],
  ['panel.add', 'Mod+Shift+Enter'],
  ['panel.leave', 'Mod+Enter'],
];

export function Shortcuts({ onClose }: OverlayProps): ReactNode {
  const t = useText();
  const groups = commandGroups.map((group) => ({
    title: t(`keys.${group}`),
    rows: [
      ...commands()
        .filter((command) => command.group === group)
        .flatMap((command) => {
          const keys = [...(command.keys ?? []), ...(command.shown === undefined ? [] : [command.shown])];
          return keysOf(command) === undefined ? [] : [[t(command.label), keys.map(shownKeys)] as const];
        }),
      ...(group === 'insert' ? whereWritten.map(([label, keys]) => [t(label), [shownKeys(keys)]] as const) : []),
    ],
  }));
  const markdown = markdownShortcuts.map(([, id, written]) => [t(`insert.${id}`), [`${written} ␣`]] as const);
  return (
    <Dialog title={t('command.shortcuts')} onClose={onClose} wide>
      <div className={css.keys}>
        {[...groups, { title: t('keys.markdown'), rows: markdown }]
          .filter(({ rows }) => rows.length > 0)
          .map(({ title, rows }) => (
            <section key={title} aria-label={title}>
              <h3>{title}</h3>
              <dl>
                {rows.map(([label, keys]) => (
                  <div key={`${label} ${keys.join()}`}>
                    <dt>{label}</dt>
                    <dd>
                      {keys.map((one) => (
                        <kbd key={one}>{one}</kbd>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
      </div>
    </Dialog>
  );
}
