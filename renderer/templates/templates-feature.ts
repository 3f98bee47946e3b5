/** What templates bring: beginning a module from one or from a list of goals, and keeping one. */

import { lazyDialog } from '../ui/lazily.tsx';
import { whenOwn, whenWritable } from '../shell/command.ts';
import type { Feature } from '../shell/feature.ts';
import { setView } from '../shell/view.ts';

export const templatesFeature: Feature = {
  commands: [
    {
      id: 'newFromTemplate',
      group: 'outline',
      label: 'command.newFromTemplate',
      when: (context) => whenWritable(context) && whenOwn(context),
      run: () => setView({ overlay: 'template' }),
    },
    {
      id: 'storyboard',
      group: 'outline',
      label: 'command.storyboard',
      when: (context) => whenWritable(context) && whenOwn(context),
      run: () => setView({ overlay: 'storyboard' }),
    },
    {
      id: 'saveTemplate',
      group: 'outline',
      label: 'command.saveTemplate',
      when: whenOwn,
      run: () => setView({ overlay: 'saveTemplate' }),
    },
  ],
  overlays: [
    {
      id: 'template',
      ofProgramme: true,
      component: lazyDialog(async () => (await import('./module-from-template.tsx')).ModuleFromTemplate),
    },
    {
      id: 'saveTemplate',
      ofProgramme: true,
      component: lazyDialog(async () => (await import('./save-template.tsx')).SaveTemplate),
    },
    {
      id: 'storyboard',
      ofProgramme: true,
      component: lazyDialog(async () => (await import('./storyboard-dialog.tsx')).StoryboardDialog),
    },
  ],
};
