/** A module of the programme as it looks on a phone, a tablet and a desk: the package itself in a sealed frame, as small as there is room. */

import { useEffect, useEffectEvent, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { stableJson } from '../../../../shared/base/json.ts';
import type { Failure } from '../../../../shared/base/result.ts';
import type { LookData } from '../../../../shared/model/programme/look.ts';
import { schemes, type Scheme } from '../../../../shared/output/look/themes.ts';
import { useChildren, useDocument } from '../../../document/hooks.tsx';
import { ModuleSelect } from '../../../document/module-select.tsx';
import { useText } from '../../../i18n/index.ts';
import { useApp } from '../../../shell/app-context.ts';
import { moduleOf } from '../../../shell/navigate.ts';
import { setView, useView } from '../../../shell/view.ts';
import css from '../publish.module.css';
import own from './look.module.css';

/** How wide each is, in pixels of CSS. */
const screens = { phone: 360, tablet: 768, desktop: 1280 } as const;
type Screen = keyof typeof screens;
const screenNames = Object.keys(screens) as readonly Screen[];

export function LookPreview({ look }: { readonly look: LookData }): ReactNode {
  const t = useText();
  const document = useDocument();
  const selected = useView((view) => view.selected);
  const modules = useChildren(document.programme.id, 'module');
  const chosen = moduleOf(document.records, selected) ?? modules[0]?.id ?? null;
  const [screen, setScreen] = useState<Screen>('phone');
  const [scheme, setScheme] = useState<Scheme>('light');
  const { url, failure } = usePackage(chosen, stableJson(look));
  return (
    <section className={css.panel} aria-label={t('branding.preview')}>
      {chosen === null ? (
        <p>{t('write.nothing')}</p>
      ) : (
        <>
          <div className={own.bar}>
            <ModuleSelect value={chosen} onChange={(id) => setView({ selected: id })} />
            <Few label={t('branding.width')} names={screenNames} chosen={screen} onChoose={setScreen} />
            <Few label={t('branding.scheme')} names={schemes} chosen={scheme} onChoose={setScheme} />
          </div>
          {failure && <p role="alert">{t(`errors.${failure.code}.happened`, failure.params)}</p>}
          <Desk wide={screens[screen]} scheme={scheme} url={url} />
        </>
      )}
    </section>
  );
}

/** One of a few, by name. */
function Few<T extends Screen | Scheme>({
  label,
  names,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly names: readonly T[];
  readonly chosen: T;
  readonly onChoose: (name: T) => void;
}): ReactNode {
  const t = useText();
  return (
    <ToggleButtonGroup
      className={own.few ?? ''}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={([key]) => onChoose(names.find((one) => one === key) ?? chosen)}
    >
      {names.map((id: Screen | Scheme) => (
        <ToggleButton key={id} id={id}>
          {t(`branding.${id}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** The address of the package as it is now: anew for another module or look. */
function usePackage(
  module: string | null,
  look: string,
): { readonly url: string | null; readonly failure: Failure | null } {
  const { core } = useApp();
  const document = useDocument();
  const [shown, setShown] = useState<{ readonly url: string | null; readonly failure: Failure | null }>({
    url: null,
    failure: null,
  });
  /** A package that is shown takes the place of the one before: one after the other, or the last to come were not the last asked for. */
  const before = useRef<Promise<void>>(Promise.resolve());
  const open = useEffectEvent(async (isWanted: () => boolean): Promise<void> => {
    if (module === null || !isWanted()) return;
    await document.flush();
    const opened = await core.call('preview.open', {
      session: document.session,
      module,
      format: 'html',
      options: { language: null },
    });
    if (!isWanted()) return;
    setShown(opened.ok ? { url: opened.value.url, failure: null } : { url: null, failure: opened.error });
  });
  useEffect(() => {
    let isWanted = true;
    before.current = before.current.then(() => open(() => isWanted));
    return () => {
      isWanted = false;
    };
  }, [core, document, module, look]);
  return shown;
}

/** A screen of its own width, drawn as large as it fits, and as high as there is room. */
function Desk({
  wide,
  scheme,
  url,
}: {
  readonly wide: number;
  readonly scheme: Scheme;
  readonly url: string | null;
}): ReactNode {
  const t = useText();
  const desk = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ wide, tall: 600 });
  useEffect(() => {
    const element = desk.current;
    if (!element) return;
    const observer = new ResizeObserver(([{ contentRect } = { contentRect: null }]) => {
      if (contentRect) setRoom({ wide: contentRect.width, tall: contentRect.height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const scale = Math.min(1, room.wide / wide);
  const place: CSSProperties = { width: wide * scale, height: room.tall };
  return (
    <div ref={desk} className={own.desk}>
      <div style={place}>
        {url !== null && (
          <iframe
            // Its own colours follow what the frame is said to be.
            style={{ width: wide, height: room.tall / scale, transform: `scale(${scale})`, colorScheme: scheme }}
            title={t('branding.preview')}
            src={url}
            // No allow-same-origin: what a module holds can never reach the application.
            sandbox="allow-scripts allow-downloads"
          />
        )}
      </div>
    </div>
  );
}
