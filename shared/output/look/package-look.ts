/** The look of a package: a style of its own behind those of the player, and the logo where a module begins. */

import { h, type Html } from '../../base/html.ts';
import { shownFile, type LogoView, type ModuleView } from '../module-view.ts';
import type { PackageEntry } from '../package-tree.ts';
import { logoStyle } from './logo-style.ts';
import { lookStyle } from './style.ts';

const path = 'look.css';

/** Above a certificate, in pixels. */
const tall = 56;

type Looked = Pick<ModuleView, 'look' | 'logo'>;

/** None where the player's own style is all there is. */
export function lookFiles(view: Looked): readonly (PackageEntry & { readonly kind: 'text' })[] {
  const text = [lookStyle(view.look), view.logo && logoStyles(view.logo)].filter((part) => part !== null).join('');
  return text === '' ? [] : [{ path, kind: 'text', text }];
}

/** By its words, where it has any, and for its looks alone where it has none. */
export function logoImage({ logo }: Looked): Html {
  if (!logo) return null;
  const { path: src, width, height } = shownFile(logo.file);
  return h('img', { class: 'logo', src, alt: logo.alt, width, height });
}

/** Drawn on white by night, as most logos are made for it; above a certificate it is there for its looks. */
function logoStyles({ file: { path: shown, data } }: LogoView): string {
  const { width, height } = data;
  const wide = Math.min(280, Math.round((tall * (width ?? 1)) / (height ?? 1)));
  const certificate = `content:"";display:block;width:${wide}px;height:${tall}px;max-width:100%;margin:0 0 14px;background:url("${shown}") center/contain no-repeat`;
  return [
    logoStyle,
    `.certificate::before{${certificate};print-color-adjust:exact}`,
    '@media screen and (prefers-color-scheme:dark){.logo,.certificate::before{box-sizing:content-box;padding:8px;border-radius:6px;background-color:#fff}}',
    '',
  ].join('\n');
}
