/** The frame around an open programme: top bar, workspace, status bar. */

import { Menu as MenuIcon } from 'lucide-react';
import { startTransition, useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { CommandContext } from '../shell/command.ts';
import { shownKeys } from '../shell/commands.ts';
import { features, type Workspace } from '../shell/feature.ts';
import { useDocument, useRecord, useSaveState } from '../document/hooks.tsx';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/index.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { heldFailure, useHeld } from '../ui/refusal.ts';
import { FindReplace } from '../editor/find-replace.tsx';
import { interfaceLanguages, type InterfaceLanguage } from '../../shared/words/languages.ts';
import { useApp } from '../shell/app-context.ts';
import css from './app.module.css';
import { Banners } from './banners.tsx';
import { menuEntries } from './menu-entries.ts';
import { Brand } from '../ui/brand.tsx';
import { moduleOf } from '../shell/navigate.ts';
import { useActing } from '../review/me.ts';
import { useReading } from '../review/reading.ts';
import { ModeShown } from '../review/mode-switch.tsx';
import { useRememberPilots } from './remember-pilots.ts';
import { useShowUndone } from './show-undone.ts';
import { setView, useViewOf } from '../shell/view.ts';
import { UndoneSaid } from './undone-said.tsx';
import { WordsAndGaps } from './words-and-gaps.tsx';

export function Frame({ context }: { readonly context: CommandContext }): ReactNode {
  const { workspace: chosen, find } = useViewOf(({ workspace, find }) => ({ workspace, find }));
  const document = useDocument();
  useShowUndone(document);
  useActing(document);
  useReading();
  useRememberPilots(document);
  const all = workspacesOf(document);
  const workspace = all.find(({ id }) => id === chosen) ?? all.find(({ id }) => id === 'write');
  // The page can be written on first; what stands beside it comes right after.
  const [isNew, setNew] = useState(true);
  useEffect(() => startTransition(() => setNew(false)), []);
  return (
    <div className={css.app}>
      <TopBar context={context} />
      <Banners context={context} />
      <div className={css.work}>
        {find !== 'closed' && <FindReplace />}
        {workspace && <workspace.component isNew={isNew} />}
      </div>
      <StatusBar />
    </div>
  );
}

function workspacesOf({ isCopy }: ProgrammeDocument): readonly Workspace[] {
  return features().flatMap(({ workspace }) => (!workspace || (isCopy && workspace.notInCopies) ? [] : workspace));
}

function TopBar({ context }: { readonly context: CommandContext }): ReactNode {
  const t = useText();
  const document = useDocument();
  const { workspace, selected } = useViewOf(({ workspace, selected }) => ({ workspace, selected }));
  const programme = useRecord('programme', document.programme.id);
  const module = useRecord('module', moduleOf(document.records, selected));
  const tabs = useKeysFromNowhere(workspace);
  return (
    <header className={css.top}>
      <Menu label={t('frame.menu')} entries={menuEntries(context, t)}>
        <IconButton label={t('frame.menu')}>
          <MenuIcon size={17} aria-hidden />
        </IconButton>
      </Menu>
      <Brand />
      <div className={css.crumb}>
        {module ? (
          <>
            {programme?.data.title} › <b>{`${module.data.code} ${module.data.title}`}</b>
          </>
        ) : (
          <b>{programme?.data.title}</b>
        )}
      </div>
      <nav ref={tabs} className={css.tabs} aria-label={t('frame.workspaces')}>
        {workspacesOf(document).map(({ id, label, count: Count }) => (
          <button
            key={id}
            type="button"
            aria-current={workspace === id ? 'page' : undefined}
            onClick={() => setView({ workspace: id })}
          >
            {t(label)}
            {Count && <Count />}
          </button>
        ))}
      </nav>
      <div className={css.right}>
        <Button variant="quiet" onPress={() => setView({ overlay: 'commands' })}>
          {t('command.commands')} <kbd>{shownKeys('Mod+K')}</kbd>
        </Button>
        <Button isDisabled={!module} onPress={() => setView({ overlay: 'preview' })}>
          {t('command.preview')}
        </Button>
        {workspace === 'write' && !document.isCopy && (
          <Button variant="primary" onPress={() => setView({ workspace: 'publish' })}>
            {t('frame.publish')}
          </Button>
        )}
      </div>
    </header>
  );
}

/** Where the keys were on what has gone, they are at the tab of what came; in Write the outline takes them. */
function useKeysFromNowhere(workspace: string): RefObject<HTMLElement | null> {
  const tabs = useRef<HTMLElement>(null);
  useEffect(() => {
    if (workspace === 'write') return;
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body)
        tabs.current?.querySelector<HTMLElement>('[aria-current="page"]')?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [workspace]);
  return tabs;
}

function StatusBar(): ReactNode {
  const t = useText();
  const format = useFormat();
  const { settings, changeSettings } = useApp();
  const document = useDocument();
  const { status: saving, savedAt } = useSaveState();
  const status = useHeld(heldFailure) ? 'failed' : saving;
  const languages = Object.entries(interfaceLanguages) as [InterfaceLanguage, string][];
  return (
    <footer className={css.status}>
      <span data-save={status} data-saved-at={savedAt}>
        {document.readOnly === null ? t(`save.${status}`, { time: format.time(savedAt) }) : t('save.readOnly')}
      </span>
      <span>{document.name}</span>
      <UndoneSaid />
      <ModeShown />
      <span className={css.grow} />
      <WordsAndGaps />
      <Menu
        label={t('preferences.language')}
        entries={languages.map(([id, label]) => ({ id, label, run: () => changeSettings({ language: id }) }))}
      >
        <Button variant="quiet">
          {settings.language === 'system' ? t('preferences.languageShort') : interfaceLanguages[settings.language]} ▾
        </Button>
      </Menu>
    </footer>
  );
}
