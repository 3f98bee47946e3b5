/** The application: the start screen, or the open programme. */

import { Fragment, useEffect, useEffectEvent, useMemo, useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { AppInfo, Core, OpenedProject } from '../../shared/ipc/contract.ts';
import type { Settings } from '../../shared/ipc/settings.ts';
import type { Result } from '../../shared/base/result.ts';
import type { CommandContext } from '../shell/command.ts';
import { wasOpen } from '../core/last-open.ts';
import { features } from '../shell/feature.ts';
import { DocumentContext, useDocument, useReadOnly, useRecord } from '../document/hooks.tsx';
import { useLanguage, useText } from '../i18n/index.ts';
import { ApparatusDialogs } from '../editor/apparatus/apparatus-dialogs.tsx';
import { FieldSpelling } from '../editor/spelling/field-spelling.tsx';
import { LinkDialog } from '../editor/link-dialog.tsx';
import { FilePicker } from '../ui/file-picker.tsx';
import { Button } from '../ui/button.tsx';
import { Boundary, lazyDialog, MissingPart } from '../ui/lazily.tsx';
import { Notices } from '../ui/notices.tsx';
import { StartScreen } from '../workspaces/start/start-screen.tsx';
import { AppContext, type AppServices } from '../shell/app-context.ts';
import { useLooked } from '../review/mode.ts';
import { ModeSaid } from '../review/mode-switch.tsx';
import { Frame } from './frame.tsx';
import { usePlaceKeeper, usePlaces } from './place.ts';
import { useActions } from './use-actions.ts';
import { useDroppedFiles } from './use-dropped-files.ts';
import { useExportsTold } from './use-exports-told.ts';
import { useLeaving } from './use-leaving.ts';
import { usePreferences } from './use-preferences.ts';
import { useProgramme } from './use-programme.ts';
import { useWindowInput } from './use-window-input.ts';
import { setView, useView } from '../shell/view.ts';

const Simulator = lazyDialog(async () => (await import('../simulator/simulator.tsx')).Simulator);

export function App({
  core,
  info,
  initialSettings,
  opening,
}: {
  readonly core: Core;
  readonly info: AppInfo;
  readonly initialSettings: Settings;
  /** The programme named at the start or open before a reload, which is being opened; null where there is none. */
  readonly opening: Promise<Result<OpenedProject> | null>;
}): ReactNode {
  const language = useLanguage();
  const { settings, changeSettings } = usePreferences(core, info, initialSettings);
  const [starting, setStarting] = useState(info.openAtStart !== null || wasOpen());
  const trial = useView((view) => view.trial);

  useExportsTold(core);

  const services = useMemo<AppServices>(
    () => ({ core, info, settings, changeSettings }),
    [core, info, settings, changeSettings],
  );

  const places = usePlaces(core, initialSettings.places);
  const opened = useProgramme(core, places);
  const { programme, enter, open } = opened;

  const start = useEffectEvent(() => {
    if (info.playAtStart !== null) setView({ trial: { from: 'file', file: info.playAtStart } });
    const begin = async (): Promise<void> => {
      const first = await opening;
      if (first) await enter(first, info.openAtStart ?? undefined);
      setStarting(false);
    };
    void begin();
  });
  useEffect(() => start(), []);

  const actions = useActions(core, info, opened, services);
  const context = useMemo(() => ({ document: programme, actions }), [programme, actions]);

  useWindowInput(context);
  useDroppedFiles(actions);
  useLeaving(core, info, programme);
  usePlaceKeeper(programme, places);

  return (
    // What the parts of the kit say by themselves (the names of expanders, how to drag) is said in this language too.
    <I18nProvider locale={language}>
      <AppContext value={services}>
        {programme ? (
          <DocumentContext value={programme}>
            <OpenProgramme context={context} />
          </DocumentContext>
        ) : (
          !starting && <StartScreen actions={actions} show={enter} open={open} />
        )}
        <Overlays ofProgramme={false} context={context} />
        {trial && (
          <Simulator
            source={trial}
            records={programme?.records ?? null}
            onClose={info.playAtStart === null ? () => setView({ trial: null }) : null}
          />
        )}
        <FilePicker core={core} />
        <Notices />
      </AppContext>
    </I18nProvider>
  );
}

/** Drawn anew when the programme can be written here, or no longer: no part of the screen keeps what it allowed before. */
function OpenProgramme({ context }: { readonly context: CommandContext }): ReactNode {
  const t = useText();
  const programme = useDocument();
  const isLooked = useLooked(programme);
  const readOnly = useReadOnly();
  const title = useRecord('programme', programme.programme.id)?.data.title.trim();
  // By it a browser's tabs and the system's windows are told apart.
  useEffect(() => {
    window.document.title = title ? `${title} · Modulewright` : 'Modulewright';
    return () => void (window.document.title = 'Modulewright');
  }, [title]);
  if (!isLooked) return null;
  return (
    <Fragment key={`${programme.session} ${readOnly}`}>
      <Boundary
        fallback={(tryAgain) => (
          <MissingPart tryAgain={tryAgain}>
            <Button onPress={() => context.actions.saveCopy()}>{t('command.saveCopy')}</Button>
          </MissingPart>
        )}
      >
        <Frame context={context} />
        <ModeSaid />
        <LinkDialog />
        <FieldSpelling />
        <ApparatusDialogs />
        <Overlays ofProgramme context={context} />
      </Boundary>
    </Fragment>
  );
}

/** The dialog that is open, where it is one of these. */
function Overlays({
  ofProgramme,
  context,
}: {
  readonly ofProgramme: boolean;
  readonly context: CommandContext;
}): ReactNode {
  const open = useView((view) => view.overlay);
  const overlay = features()
    .flatMap(({ overlays }) => overlays ?? [])
    .find(({ id }) => id === open);
  if (overlay?.ofProgramme !== ofProgramme) return null;
  return <overlay.component context={context} onClose={() => setView({ overlay: null })} />;
}
