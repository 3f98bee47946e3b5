/** The command palette: every command that can run now, with its keys. */

import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { Autocomplete, Input, Menu, MenuItem, SearchField, useFilter } from 'react-aria-components';
import { available, shownKeys } from '../shell/commands.ts';
import type { OverlayProps } from '../shell/feature.ts';
import { useText } from '../i18n/index.ts';
import { Dialog } from '../ui/dialog.tsx';
import kit from '../ui/kit.module.css';

export function Palette({ context, onClose }: OverlayProps): ReactNode {
  const t = useText();
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <Dialog title={t('command.commands')} onClose={onClose}>
      <Autocomplete filter={contains}>
        <SearchField aria-label={t('palette.search')} autoFocus>
          <Input className={kit.input ?? ''} placeholder={t('palette.search')} />
        </SearchField>
        <Menu
          aria-label={t('command.commands')}
          items={available(context).filter(({ id }) => id !== 'commands')}
          renderEmptyState={() => t('palette.none')}
          onAction={(id) => {
            // Once the focus is back where it was: a command may take it elsewhere, and a dialog that it opens gives it back.
            flushSync(onClose);
            requestAnimationFrame(() => {
              available(context)
                .find((command) => command.id === id)
                ?.run(context);
            });
          }}
        >
          {(command) => (
            <MenuItem id={command.id} className={kit.option ?? ''} textValue={t(command.label)}>
              {t(command.label)}
              {command.keys?.[0] && <kbd>{shownKeys(command.keys[0])}</kbd>}
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </Dialog>
  );
}
