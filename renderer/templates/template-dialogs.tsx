/** The dialogs over an open programme that begin from templates and make them; loaded when the first one opens. */

import type { ReactNode } from 'react';
import { setView, type Overlay } from '../shell/view.ts';
import { ModuleFromTemplate } from './module-from-template.tsx';
import { SaveTemplate } from './save-template.tsx';
import { StoryboardDialog } from './storyboard-dialog.tsx';

export default function TemplateDialogs({ overlay }: { readonly overlay: Overlay | null }): ReactNode {
  const close = (): void => setView({ overlay: null });
  switch (overlay) {
    case 'template':
      return <ModuleFromTemplate onClose={close} />;
    case 'saveTemplate':
      return <SaveTemplate onClose={close} />;
    case 'storyboard':
      return <StoryboardDialog onClose={close} />;
    default:
      return null;
  }
}
