/** Calls about templates of one's own: list, read, save, rename, remove. */

import type { Handlers, Workbench } from './handlers.ts';

type TemplateCalls = Extract<keyof Handlers, `templates.${string}`>;

export function templateHandlers({ templates }: Workbench): Pick<Handlers, TemplateCalls> {
  return {
    'templates.list': async () => templates.list(),
    'templates.read': async ({ template }) => templates.read(template),
    'templates.save': async ({ text, replace }) => templates.save(text, replace),
    'templates.rename': async ({ template, name, description }) => templates.rename(template, name, description),
    'templates.remove': async ({ template }) => templates.remove(template),
  };
}
