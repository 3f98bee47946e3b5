/** The menu at a misspelt word: what may have been meant, and what is done with a word that is right. */

import { useRef, type ReactNode } from 'react';
import { addOwnWord, removeOwnWord } from '../../../shared/edit/own-words.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { PopupMenu, type MenuEntry } from '../../ui/menu.tsx';
import css from '../editor.module.css';
import type { SpellingChecker } from './checker.ts';

export interface OfferedWord {
  readonly word: string;
  readonly suggestions: readonly string[];
  /** In the window. */
  readonly x: number;
  readonly y: number;
}

export function OfferMenu({
  offered: { word, suggestions, x, y },
  checker,
  instead,
  behind,
  onClose,
}: {
  readonly offered: OfferedWord;
  readonly checker: SpellingChecker;
  /** Puts other words in its place. */
  readonly instead: (words: string) => void;
  /** The word stays, and what is written goes on behind it. */
  readonly behind: () => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const document = useDocument();
  const anchor = useRef<HTMLSpanElement>(null);

  function changeWords(change: typeof addOwnWord): void {
    document.change(change(document.programme, word), { label: 'programme.ownWords' });
    behind();
  }

  const entriesOfOwn: readonly MenuEntry[] = [
    { id: 'remove', label: t('spelling.remove'), run: () => changeWords(removeOwnWord) },
  ];
  const entriesOfWrong: readonly MenuEntry[] = [
    ...suggestions.map((one, index) => ({ id: `instead ${index}`, label: one, run: () => instead(one) })),
    ...(suggestions.length === 0 ? [{ id: 'none', label: t('spelling.noSuggestions'), disabled: true }] : []),
    {
      id: 'ignore',
      label: t('spelling.ignore'),
      divided: true,
      run: () => {
        checker.ignore(word);
        behind();
      },
    },
    { id: 'add', label: t('spelling.add'), run: () => changeWords(addOwnWord) },
  ];

  return (
    <>
      <span ref={anchor} className={css.atWord} style={{ left: x, top: y }} />
      <PopupMenu
        label={t('spelling.of', { word })}
        entries={checker.isOwn(word) ? entriesOfOwn : entriesOfWrong}
        anchor={anchor}
        atStart
        isOpen
        onClose={onClose}
      />
    </>
  );
}
