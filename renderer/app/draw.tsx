/** Draws the application as the person likes it. What this file imports is loaded as one, before anything is shown. */

import { StrictMode, type ComponentProps } from 'react';
import type { Root } from 'react-dom/client';
import { setRegion } from '../i18n/format.ts';
import { setLanguage } from '../i18n/index.ts';
import { setFeatures } from '../shell/feature.ts';
import { App } from './app.tsx';
import { allFeatures } from './features.ts';
import { keepParts } from './keep-parts.ts';
import { setTheme } from './theme.ts';

export async function draw(root: Root, props: ComponentProps<typeof App>): Promise<void> {
  const { info, initialSettings } = props;
  setFeatures(allFeatures);
  setTheme(initialSettings.theme);
  setRegion(info.systemRegion);
  await setLanguage(initialSettings.language, info.systemLanguage);
  root.render(
    <StrictMode>
      <App {...props} />
    </StrictMode>,
  );
  void keepParts(props.core);
}
