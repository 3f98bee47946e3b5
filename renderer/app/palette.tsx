/** The command palette: every command that can run now, with its keys, and every part of the programme by its name. */

import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import {
  Autocomplete,
  Collection,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { nameOf, type Command } from '../shell/command.ts';
import { available, keysOf } from '../shell/commands.ts';
import type { OverlayProps } from '../shell/feature.ts';
import { goTo } from '../shell/navigate.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import { useText, type Text } from '../i18n/index.ts';
import { useBackThen } from '../ui/close-then.ts';
import { Dialog } from '../ui/dialog.tsx';
import kit from '../ui/kit.module.css';
import css from './palette.module.css';

/** More places by one name than these are found by Find. */
const placesShown = 30;

interface Entry {
  readonly id: string;
  readonly name: string;
  /** Where a place is. */
  readonly within?: string;
  readonly keys?: string | undefined;
  readonly run: () => void;
}

export function Palette({ context, onClose }: OverlayProps): ReactNode {
  const t = useText();
  const { contains, startsWith } = useFilter({ sensitivity: 'base' });
  const [query, setQuery] = useState('');
  const backThen = useBackThen(onClose);
  const words = query.split(/\s+/).filter(Boolean);
  const fits = (name: string): boolean => words.every((word) => contains(name, word));

  const entries = available(context)
    .filter(({ id }) => id !== 'commands')
    .map((command) => entryOf(command, t, () => command.run(context)))
    .filter(({ name }) => fits(name));
  // What is called so comes before what only has the words in it.
  const ranked = query === '' ? entries : entries.toSorted((a, b) => rank(b) - rank(a));
  function rank({ name }: Entry): number {
    return Number(startsWith(name, query)) + Number(name.length === query.length);
  }
  const places = query === '' || !context.document ? [] : placesIn(context.document, fits);
  const best = (of: readonly Entry[]): number => Math.max(-1, ...of.map(rank));
  // The page of that very name is meant, and not a command with the word in it.
  const areMeant = best(places) > best(entries);
  const commands = <Collection items={ranked}>{(entry) => <Item entry={entry} />}</Collection>;
  const all = [...ranked, ...places];

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    // The field would only be emptied by it.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  }

  return (
    <Dialog title={t('command.commands')} onClose={onClose}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={css.palette} onKeyDownCapture={onKeyDown}>
        <Autocomplete inputValue={query} onInputChange={setQuery}>
          <SearchField aria-label={t('palette.search')} autoFocus>
            <Input className={kit.input ?? ''} placeholder={t('palette.search')} />
          </SearchField>
          <Menu
            className={css.list ?? ''}
            aria-label={t('command.commands')}
            renderEmptyState={() => t('palette.none')}
            onAction={(id) => {
              // Where the focus was: a command may take it elsewhere, and a dialog that it opens gives it back.
              backThen(() => all.find((entry) => entry.id === id)?.run());
            }}
          >
            {!areMeant && commands}
            {places.length > 0 && (
              <MenuSection>
                <Header className={css.header}>{t('palette.places')}</Header>
                <Collection items={places}>{(entry) => <Item entry={entry} />}</Collection>
              </MenuSection>
            )}
            {areMeant && commands}
          </Menu>
        </Autocomplete>
      </div>
    </Dialog>
  );
}

function Item({ entry }: { readonly entry: Entry }): ReactNode {
  const { id, name, within, keys } = entry;
  return (
    <MenuItem id={id} className={kit.option ?? ''} textValue={name}>
      <span>
        {name}
        {within !== undefined && <small className={css.within}>{within}</small>}
      </span>
      {keys !== undefined && <kbd>{keys}</kbd>}
    </MenuItem>
  );
}

function entryOf(command: Command, t: Text, run: () => void): Entry {
  return { id: command.id, name: nameOf(command, t), keys: keysOf(command), run };
}

/** Modules, units and pages whose names fit, in reading order. */
function placesIn(document: ProgrammeDocument, fits: (name: string) => boolean): readonly Entry[] {
  const { records, programme } = document;
  const found: Entry[] = [];
  const add = (id: string, name: string, within: string): void => {
    const run = (): void => {
      flushSync(() => goTo(records, id));
      writeThere();
    };
    if (found.length < placesShown && fits(name)) found.push({ id, name, within, run });
  };
  for (const module of records.children(programme.id, 'module')) {
    const name = `${module.data.code} ${module.data.title}`;
    add(module.id, name, programme.data.title);
    for (const unit of records.children(module.id, 'unit')) {
      add(unit.id, unit.data.title, name);
      for (const page of records.children(unit.id, 'page')) {
        add(page.id, page.data.title, `${module.data.code} › ${unit.data.title}`);
      }
    }
  }
  return found;
}

/** Who names a page goes there to write; a module or unit has its row. */
function writeThere(): void {
  const sheet = document.querySelector<HTMLElement>('[data-pane="page"] [data-slate-editor]');
  (sheet ?? document.querySelector<HTMLElement>('[data-pane="outline"] [role="row"][aria-selected="true"]'))?.focus();
}
