/** Spelling on a page: marks what is misspelt, goes to the next one, and offers what may have been meant. */

import { useEffect, useMemo, useState, type ReactNode, type RefObject } from 'react';
import { create } from 'zustand';
import type { RecordId } from '../../../shared/records/record.ts';
import { dictionariesFor } from '../../../shared/edit/spelling.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useApp } from '../../shell/app-context.ts';
import { moduleOf } from '../../shell/navigate.ts';
import type { PageSlate } from '../slate-types.ts';
import { textLanguage } from '../text-language.ts';
import { checkerOf, type SpellingChecker } from './checker.ts';
import { OfferMenu, type OfferedWord } from './offer-menu.tsx';
import { boxOf, collapseBehind, putInstead, type PlaceOfWord, placeOf, wordAtCaret } from './place-of-word.ts';
import { canMark, SpellingMarks } from './spelling-marks.ts';
import type { ShownWord } from './words-on-page.ts';

/** What commands ask of the page that is open. */
export interface PageSpelling {
  readonly pageId: RecordId;
  readonly editor: PageSlate;
  readonly page: HTMLElement;
  readonly checker: SpellingChecker;
  language(): string;
  offer(word: ShownWord): Promise<void>;
}

export const useSpelling = create<{ readonly page: PageSpelling | null }>(() => ({ page: null }));

/** Whether the browser's own checker is to look at the texts of the page: it is, where ours does not know the language. */
export function useNativeSpelling(pageId: RecordId): boolean {
  const document = useDocument();
  const { spelling = true } = useApp().settings;
  return spelling && (!canMark || dictionariesFor(textLanguage(document, pageId)).length === 0);
}

interface Offered extends OfferedWord {
  readonly place: PlaceOfWord;
}

export function Spelling({
  editor,
  pageId,
  scroll,
}: {
  readonly editor: PageSlate;
  readonly pageId: RecordId;
  readonly scroll: RefObject<HTMLElement | null>;
}): ReactNode {
  const document = useDocument();
  const { core, settings } = useApp();
  const checker = useMemo(() => checkerOf(document, core), [document, core]);
  const [offered, setOffered] = useState<Offered | null>(null);
  const isOn = (settings.spelling ?? true) && canMark;

  useEffect(() => {
    const page = scroll.current;
    if (!page || !isOn) return;
    const language = (): string => textLanguage(document, pageId);
    const marks = new SpellingMarks(page, checker, language);
    // Its language may become another, and so may the programme's words.
    const module = moduleOf(document.records, pageId);
    const unsubscribe = [document.programme.id, ...(module === null ? [] : [module])].map((id) =>
      document.subscribeRecord(id, () => checker.tell()),
    );
    const offer = async (word: ShownWord): Promise<void> => {
      const place = placeOf(editor, word);
      if (!place) return;
      const suggestions = checker.isOwn(word.word) ? [] : await checker.suggest(word.language, word.word);
      // It may have been changed meanwhile.
      const box = boxOf(place, word.word);
      if (box) setOffered({ word: word.word, place, suggestions, x: box.left, y: box.bottom });
    };
    const onMenu = (event: MouseEvent): void => {
      const point = isByKey(event) ? null : window.document.caretPositionFromPoint(event.clientX, event.clientY);
      const word = point ? marks.at(point.offsetNode, point.offset) : isByKey(event) ? wordAtCaret(marks) : null;
      if (!word) return;
      event.preventDefault();
      void offer(word);
    };
    page.addEventListener('contextmenu', onMenu);
    useSpelling.setState({ page: { pageId, editor, page, checker, language, offer } });
    return () => {
      marks.end();
      for (const end of unsubscribe) end();
      page.removeEventListener('contextmenu', onMenu);
      useSpelling.setState({ page: null });
    };
  }, [editor, document, pageId, scroll, checker, isOn]);

  return (
    offered && (
      <OfferMenu
        offered={offered}
        checker={checker}
        instead={(words) => putInstead(offered.place, words, document)}
        behind={() => collapseBehind(offered.place)}
        onClose={() => setOffered(null)}
      />
    )
  );
}

/** A browser gives the key no pointer. */
export function isByKey(event: MouseEvent): boolean {
  return event instanceof PointerEvent && event.pointerType === '';
}
