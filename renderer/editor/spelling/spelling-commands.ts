/** Commands of spelling: on to the next misspelt word of the module, and what may have been meant by the one at the caret. */

import { flushSync } from 'react-dom';
import type { RecordId, Records } from '../../../shared/records/record.ts';
import { goTo } from '../../shell/navigate.ts';
import { whenWritable, type Command, type CommandContext } from '../../shell/command.ts';
import { currentText } from '../../i18n/index.ts';
import { formatFor } from '../../i18n/format.ts';
import { notify, speak } from '../../ui/notices.tsx';
import { useSpelling, type PageSpelling } from './page-spelling.tsx';
import { mayBeMisspelt, pagesAround } from './pages-around.ts';
import { placeOf, select, type PlaceOfWord } from './place-of-word.ts';
import { unknownOf } from './spelling-marks.ts';
import { wordsShown, type ShownWord } from './words-on-page.ts';

/** Looked at together, on the way to the next: a page may have thousands. */
const blocksAtOnce = 40;

const onPage = (context: CommandContext): boolean => whenWritable(context) && useSpelling.getState().page !== null;

export const spellingCommands: readonly Command[] = [
  {
    id: 'next misspelling',
    label: 'spelling.next',
    group: 'edit',
    keys: ['F7'],
    when: onPage,
    run: ({ document }) => document && void goOn(document.records),
  },
  {
    id: 'spelling suggestions',
    label: 'spelling.suggestions',
    group: 'edit',
    keys: ['Mod+.'],
    when: onPage,
    run: () => void offerAtCaret(),
  },
];

async function goOn(records: Records): Promise<void> {
  const { page } = useSpelling.getState();
  if (!page) return;
  const caret = caretIn(page.page);
  const blocks = blocksOf(page);
  const here = caret ? blocks.findIndex((block) => block.contains(caret.endContainer)) : -1;
  const next =
    (caret && (await nextIn(page, blocks.slice(here, here + 1), (word) => isBehind(word, caret)))) ??
    (await nextIn(page, blocks.slice(here + 1)));
  if (next) return goToWord(next);
  if (await goOnBehind(records, page)) return;
  // Around, to what stands before the caret.
  const first = isOpen(page) ? await nextIn(page, blocks.slice(0, here + 1)) : null;
  if (!first) return sayNone(page);
  goToWord(first);
  sayPastEnd();
}

/** On the other pages of the module. Where what is misspelt on one is not seen there, the page that was left comes back. */
async function goOnBehind(records: Records, from: PageSpelling): Promise<boolean> {
  let page = from;
  for (const { id, isPastEnd } of pagesAround(records, from.pageId)) {
    const isMeant = await mayBeMisspelt(records, id, from.language(), from.checker);
    // The person went elsewhere meanwhile.
    if (!isOpen(page)) return true;
    if (!isMeant) continue;
    page = open(records, id) ?? page;
    const next = await nextIn(page, blocksOf(page));
    if (!isOpen(page)) return true;
    if (!next) continue;
    goToWord(next);
    if (isPastEnd) sayPastEnd();
    return true;
  }
  if (page !== from) open(records, from.pageId);
  return false;
}

function open(records: Records, id: RecordId): PageSpelling | null {
  flushSync(() => goTo(records, id));
  return useSpelling.getState().page;
}

function isOpen(page: PageSpelling): boolean {
  return useSpelling.getState().page === page;
}

function blocksOf({ page }: PageSpelling): readonly HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('[data-block]')];
}

function goToWord({ word, place }: Found): void {
  select(place);
  speak(currentText('spelling.of', { word }));
}

function sayPastEnd(): void {
  notify({ title: (t) => t('spelling.pastEnd') });
}

interface Found {
  readonly word: string;
  readonly place: PlaceOfWord;
}

/** The first misspelt word of these blocks that can be gone to. */
async function nextIn(
  page: PageSpelling,
  blocks: readonly HTMLElement[],
  fits: (word: Range) => boolean = () => true,
): Promise<Found | null> {
  for (let from = 0; from < blocks.length; from += blocksAtOnce) {
    for (const word of await misspeltIn(page, blocks.slice(from, from + blocksAtOnce))) {
      const place = fits(word.range) ? placeOf(page.editor, word) : null;
      if (place) return { word: word.word, place };
    }
  }
  return null;
}

function isBehind(word: Range, caret: Range): boolean {
  return word.compareBoundaryPoints(Range.END_TO_START, caret) >= 0;
}

async function misspeltIn(page: PageSpelling, blocks: readonly HTMLElement[]): Promise<readonly ShownWord[]> {
  const words = blocks.flatMap((block) => wordsShown(block, page.language()));
  await page.checker.look(unknownOf(words, page.checker));
  return words.filter(({ language, word }) => page.checker.isRight(language, word) === false);
}

function sayNone({ checker, language }: PageSpelling): void {
  if (checker.knows(language())) return void notify({ title: (t) => t('spelling.none') });
  notify({ title: (t) => t('spelling.noDictionary', { language: nameOf(language()) }) });
}

function nameOf(tag: string): string {
  return formatFor(document.documentElement.lang, '').language(tag);
}

async function offerAtCaret(): Promise<void> {
  const { page } = useSpelling.getState();
  const caret = page && caretIn(page.page);
  const block = caret?.endContainer.parentElement?.closest<HTMLElement>('[data-block]');
  if (!page || !caret || !block) return;
  const words = wordsShown(block, page.language()).filter(({ range }) => touches(range, caret));
  await page.checker.look(unknownOf(words, page.checker));
  const word = words.find(
    (one) => page.checker.isOwn(one.word) || page.checker.isRight(one.language, one.word) === false,
  );
  if (word) return page.offer(word);
  if (!page.checker.knows(page.language())) return sayNone(page);
  notify({ title: (t) => t('spelling.noneHere') });
}

function touches(word: Range, caret: Range): boolean {
  return (
    word.isPointInRange(caret.endContainer, caret.endOffset) ||
    word.isPointInRange(caret.startContainer, caret.startOffset)
  );
}

function caretIn(page: HTMLElement): Range | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return page.contains(range.endContainer) ? range : null;
}
