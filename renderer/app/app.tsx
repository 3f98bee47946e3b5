/** The application: the start screen, or the open programme. */

import { Fragment, useEffect, useMemo, useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { AppInfo, Core, OpenedProject } from '../../shared/ipc/contract.ts';
import type { Settings } from '../../shared/ipc/settings.ts';
import type { Result } from '../../shared/base/result.ts';
import type { AppActions, CommandContext } from '../shell/command.ts';
import { available, commandFor } from '../shell/commands.ts';
import { features } from '../shell/feature.ts';
import { DocumentContext, useAccess, useDocument } from '../document/hooks.tsx';
import { useLanguage, useText } from '../i18n/index.ts';
import { ApparatusDialogs } from '../editor/apparatus/apparatus-dialogs.tsx';
import { LinkDialog } from '../editor/link-dialog.tsx';
import { chooseFile, FilePicker } from '../ui/file-picker.tsx';
import { Button } from '../ui/button.tsx';
import { Boundary, lazyDialog, MissingPart } from '../ui/lazily.tsx';
import { Notices, notify, notifyFailure } from '../ui/notices.tsx';
import { heldFailure, useHeld } from '../ui/refusal.ts';
import { StartScreen } from '../workspaces/start/start-screen.tsx';
import { AppContext, type AppServices } from '../shell/app-context.ts';
import { Frame } from './frame.tsx';
import { usePlaceKeeper } from './place.ts';
import { isWithinReach } from '../shell/reach.ts';
import { useExportsTold } from './use-exports-told.ts';
import { usePreferences } from './use-preferences.ts';
import { useProgramme } from './use-programme.ts';
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
  /** The programme named at the start, which is being opened; null where none was named. */
  readonly opening: Promise<Result<OpenedProject> | null>;
}): ReactNode {
  const language = useLanguage();
  const { settings, changeSettings } = usePreferences(core, info, initialSettings);
  const [starting, setStarting] = useState(info.openAtStart !== null);
  const trial = useView((view) => view.trial);

  useExportsTold(core);

  const services = useMemo<AppServices>(
    () => ({ core, info, settings, changeSettings }),
    [core, info, settings, changeSettings],
  );

  const { programme, enter, open, close } = useProgramme(core, settings);

  useEffect(() => {
    if (info.playAtStart !== null) setView({ trial: { from: 'file', file: info.playAtStart } });
    const begin = async (): Promise<void> => {
      const opened = await opening;
      if (opened) await enter(opened, info.openAtStart ?? undefined);
      setStarting(false);
    };
    void begin();
    // Only once, when the application starts.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  const actions = useMemo<AppActions>(() => {
    return {
      newProgramme: () => setView({ overlay: 'new' }),
      enter,
      async openProgramme() {
        const chosen = await chooseFile(core, info, 'programme', null);
        if (chosen) await open(chosen.handle);
      },
      async saveCopy() {
        if (!programme) return;
        const chosen = await chooseFile(core, info, 'programme', programme.name);
        if (!chosen) return;
        await programme.flush();
        const held = heldFailure();
        if (held) return notifyFailure(held);
        const { session, waiting } = programme;
        const failure = programme.saveState.failure;
        const file = chosen.handle;
        let saved = await core.call('project.saveCopy', { session, file, waiting });
        // The core no longer has the file: the copy is made of what is on the screen.
        const isParted = !saved.ok && saved.error.code === 'session.unknown';
        if (isParted) saved = await core.call('project.saveCopy', { session, file, waiting: programme.everything });
        if (!saved.ok) return notifyFailure(saved.error);
        const { name, folder } = saved.value;
        const isPoorer = isParted && programme.holdsMedia;
        notify({
          title: (say) => say('frame.copySaved', { name, folder }),
          ...(isPoorer ? { text: (say) => say('frame.copyNoMedia') } : {}),
        });
        // The file has gone from its place: the work goes on in the copy.
        if (!isParted && failure?.code !== 'file.moved') return;
        const moved = await programme.goOnIn(file);
        if (!moved.ok) notifyFailure(moved.error);
      },
      async restore(backup, name) {
        const chosen = await chooseFile(core, info, 'programme', name);
        if (!chosen) return;
        const { handle: file, replace } = chosen;
        const restored = await core.call('project.restore', { backup, file, replace });
        if (!(await enter(restored)) || !restored.ok) return;
        const { name: made, folder } = restored.value;
        notify({ title: (t) => t('backups.restored', { name: made, folder }) });
      },
      closeProgramme: () => void close(),
      async tryPackage() {
        const chosen = await chooseFile(core, info, 'package', null);
        if (chosen) setView({ trial: { from: 'file', file: chosen.handle } });
      },
    };
  }, [core, info, programme, close, enter, open]);

  const context = useMemo(() => ({ document: programme, actions }), [programme, actions]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const command = commandFor(event, context);
      if (!command) return;
      event.preventDefault();
      if (isWithinReach(command.id, event.target)) command.run(context);
    };
    // The document's undo, not the field's: one stack for everything (the field shows what the document holds).
    const onInput = (event: InputEvent): void => {
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
      event.preventDefault();
      const id = event.inputType === 'historyUndo' ? 'undo' : 'redo';
      const command = available(context).find((one) => one.id === id);
      if (isWithinReach(id, event.target)) command?.run(context);
    };
    // A file let go where nothing takes it would open in place of the application.
    const onDragOver = (event: DragEvent): void => {
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    };
    const onDrop = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    addEventListener('dragover', onDragOver);
    addEventListener('drop', onDrop);
    addEventListener('keydown', onKey);
    addEventListener('beforeinput', onInput, true);
    return () => {
      removeEventListener('dragover', onDragOver);
      removeEventListener('drop', onDrop);
      removeEventListener('keydown', onKey);
      removeEventListener('beforeinput', onInput, true);
    };
  }, [context]);

  useEffect(() => {
    const leave = (): void => void programme?.flush();
    const go = (): void => {
      leave();
      if (programme) void core.call('project.leave', { session: programme.session });
    };
    const handingOver = core.on('project.handOver', ({ session }) => {
      if (programme?.session !== session) return;
      void programme
        .handOver(() => !heldFailure())
        .then((saved) => core.call('project.handedOver', { session, saved }));
    });
    const returned = core.on('app.returned', () => {
      // A window that only reads takes nothing from the one that writes. What was listed before has other handles now.
      if (programme) void (programme.readOnly === null && programme.resume());
      else if (useView.getState().overlay === null) location.reload();
    });
    const closing = core.on('app.closing', () => {
      void (programme?.flush() ?? Promise.resolve(true)).then((saved) =>
        saved && !heldFailure() ? core.call('app.close', {}) : null,
      );
    });
    // Only while something is unsaved: a page with such a listener is not kept for going back to. On the desktop the window
    // asks before it goes, and there an answer here would keep it from asking.
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    const askWhileUnsaved = (): void => {
      const isSaved = !programme || (programme.saveState.status === 'saved' && !heldFailure());
      if (isSaved || info.host === 'electron') removeEventListener('beforeunload', ask);
      else addEventListener('beforeunload', ask);
    };
    const unsubscribe = [
      programme?.subscribeSave(askWhileUnsaved),
      useHeld.subscribe(askWhileUnsaved),
      programme?.onRefused(notifyFailure),
    ];
    addEventListener('pagehide', go);
    addEventListener('blur', leave);
    return () => {
      closing();
      handingOver();
      returned();
      for (const stop of unsubscribe) stop?.();
      removeEventListener('beforeunload', ask);
      removeEventListener('pagehide', go);
      removeEventListener('blur', leave);
    };
  }, [core, info, programme]);

  usePlaceKeeper(programme, services);

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
  const { readOnly } = useAccess(programme);
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
        <LinkDialog />
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
