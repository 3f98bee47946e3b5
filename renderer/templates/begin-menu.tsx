/** Beside the button for an empty module: the other ways to begin one. */

import { LayoutTemplate } from 'lucide-react';
import type { ReactNode } from 'react';
import { setView } from '../shell/view.ts';
import { useText } from '../i18n/index.ts';
import { IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';

export function BeginMenu(): ReactNode {
  const t = useText();
  return (
    <Menu
      label={t('templates.begin')}
      entries={[
        { id: 'template', label: t('command.newFromTemplate'), run: () => setView({ overlay: 'template' }) },
        { id: 'storyboard', label: t('command.storyboard'), run: () => setView({ overlay: 'storyboard' }) },
      ]}
    >
      <IconButton label={t('templates.begin')}>
        <LayoutTemplate size={16} aria-hidden />
      </IconButton>
    </Menu>
  );
}
