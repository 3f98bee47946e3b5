/** One page on its sheet: title, goals, blocks, toolbar and menus. */

import {
  useCallback,
  useContext,
  useRef,
  type DragEvent,
  type FocusEvent,
  type ReactElement,
  type ReactNode,
} from 'react';
import {
  Editable,
  ReactEditor,
  Slate,
  type RenderChunkProps,
  type RenderElementProps,
  type RenderLeafProps,
  type RenderPlaceholderProps,
} from 'slate-react';
import type { RecordId } from '../../shared/records/record.ts';
import { setView, useView } from '../shell/view.ts';
import { useDocument, useRecord } from '../document/hooks.tsx';
import { useText } from '../i18n/index.ts';
import { numberNotes } from './apparatus/number-notes.ts';
import { BlockHandle } from './block-handle.tsx';
import { clickBeneath } from './click-beneath.ts';
import { useCopying } from './copy/use-copying.ts';
import '../../shared/player/styles/written.css';
import css from './editor.module.css';
import { PageElement, PageLeaf } from './elements.tsx';
import { useGhosts } from './ghosts.ts';
import { useRevealed } from './use-revealed.ts';
import { editorKeys } from './keys.ts';
import { caretBack, followScreenful } from './field/caret.ts';
import { leaveField } from './field/field-focus.ts';
import { picturesOf } from './field/pictures.ts';
import { FollowSelection } from './follow-selection.ts';
import { placeAmongWords } from './images/among-words.ts';
import { caretOn, noteCaret } from './carets.ts';
import { currentBlock } from './page-editor-core.ts';
import { toEmptyLine } from './insert.ts';
import { MoveBlocksDialog } from './move-blocks-dialog.tsx';
import { Designed, useSheet } from './page-design.tsx';
import { PageHead } from './page-head.tsx';
import { usePasting } from './paste/use-pasting.ts';
import type { PageSlate } from './slate-types.ts';
import { PageSlash } from './page-slash.tsx';
import { queryHere } from './slash-query.ts';
import { Spelling, useNativeSpelling } from './spelling/page-spelling.tsx';
import type { PageSync } from './page-sync.ts';
import { usePageSync } from './use-page-sync.ts';
import { useSlash } from './use-slash.ts';
import { TextLanguage, useTextLanguage, useTypographyLanguage } from './text-language.ts';
import { Toolbar } from './toolbar.tsx';
import { keepTyped } from './autoformat.ts';
import { useInsertFiles, type FileTarget } from './use-insert-files.ts';

interface Shown {
  readonly pageId: RecordId;
  /** What stands with the tools, also where nothing can be written. */
  readonly tools?: ReactNode;
}

export function PageEditor({ pageId, tools }: Shown): ReactNode {
  return (
    <TextLanguage value={useTextLanguage(pageId)}>
      {/* A new page is a new editor: nothing of the old one's state can leak into it. */}
      <Designed pageId={pageId}>
        <PageSheet key={pageId} pageId={pageId} tools={tools} />
      </Designed>
    </TextLanguage>
  );
}

function PageSheet({ pageId, tools }: Shown): ReactNode {
  const document = useDocument();
  const t = useText();
  const page = useRecord('page', pageId);
  const scroll = useRef<HTMLDivElement>(null);
  const sheet = useSheet();
  const readOnly = document.readOnly !== null;

  const { editor, sync, initial } = usePageSync(pageId);
  const { slash, setSlash, followSlash } = useSlash(editor);
  useRevealed(editor);
  const copying = useCopying(editor, document);
  const ghosts = useGhosts();
  const nativeSpelling = useNativeSpelling(pageId);
  const language = useContext(TextLanguage) ?? undefined;

  const changed = useChanged(pageId, editor, sync, followSlash);

  const openInsert = (): void => {
    toEmptyLine(editor);
    setSlash(queryHere(editor));
  };

  const { insertFiles, insertPictures } = useInsertFiles(editor);
  const pasting = usePasting(editor, pageId, insertPictures);

  if (!page) return null;
  return (
    <div className={css.desk}>
      <Slate editor={editor} initialValue={initial} onChange={changed}>
        <div className={css.bar}>
          {!readOnly && <Toolbar insertFiles={insertFiles} openInsert={openInsert} />}
          {tools}
        </div>
        <div
          className={css.scroll}
          ref={scroll}
          data-pane="page"
          data-scroll="page"
          {...(readOnly ? {} : takingFiles(editor, insertFiles))}
        >
          {/* Keys go on behind the last block by Enter and the arrows. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
          <article {...sheet} onMouseDown={(event) => !readOnly && clickBeneath(editor, event)}>
            <PageHead pageId={pageId} title={page.data.title} />
            <FollowSelection />
            <Editable
              className={`${css.page} written`}
              aria-label={t('editor.content', { title: page.data.title })}
              aria-multiline
              readOnly={readOnly}
              spellCheck={nativeSpelling}
              lang={language}
              renderElement={renderElement}
              renderLeaf={renderLeaf}
              decorate={ghosts}
              renderChunk={renderChunk}
              placeholder={t('editor.placeholder')}
              renderPlaceholder={renderPlaceholder}
              onKeyDown={(event) => {
                if (event.nativeEvent.isComposing || readOnly) return;
                if (slash !== null && ['ArrowDown', 'ArrowUp', 'Enter', 'Escape', 'Tab'].includes(event.key)) return;
                if (event.key.startsWith('Page')) followScreenful();
                editorKeys(editor, event, document, t);
              }}
              onPaste={pasting}
              {...copying}
              onBlurCapture={(event) => letFocusGo(editor, event)}
              onFocus={() => {
                leaveField();
                caretBack(editor, () => caretOn(pageId, editor));
              }}
              onBlur={() => void document.flush()}
            />
            {!readOnly && <BlockHandle scroll={scroll} openInsert={() => setSlash(queryHere(editor))} />}
            {!readOnly && <Spelling editor={editor} pageId={pageId} scroll={scroll} />}
            <MoveBlocksDialog />
            {slash !== null && <PageSlash slash={slash} close={() => setSlash(null)} />}
          </article>
        </div>
      </Slate>
    </div>
  );
}

/** What each change of the editor leads to. */
function useChanged(pageId: RecordId, editor: PageSlate, sync: PageSync, followSlash: () => void): () => void {
  const document = useDocument();
  const typographyLanguage = useTypographyLanguage(pageId);
  return useCallback(() => {
    keepTyped(editor, sync, document, typographyLanguage());
    // Words come and go without footnotes changing their places.
    if (editor.operations.some(({ type }) => type === 'move_node')) numberNotes();
    noteCaret(pageId, editor);
    lookAtBlock(editor);
    followSlash();
  }, [document, editor, pageId, sync, typographyLanguage, followSlash]);
}

/** The settings of the block with the caret, or its goals where goals are looked at; the caret leaving for another field keeps them. */
function lookAtBlock(editor: PageSlate): void {
  const block = currentBlock(editor)?.[0];
  const { block: shown, inspectorTab } = useView.getState();
  if (block && block.id !== shown)
    setView({ block: block.id, inspectorTab: inspectorTab === 'place' ? 'block' : inspectorTab });
}

/**
 * Slate would soon take the focus back (slate-react 0.146.1): it takes no notice of it going while it sets the caret, and sets a caret
 * that is beside the text: in a formula, or where the words of a field have been that is written no longer.
 */
function letFocusGo(editor: PageSlate, { currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void {
  if (!(relatedTarget instanceof Element) || relatedTarget === currentTarget) return;
  const caret = getSelection();
  const isField = relatedTarget.closest('[data-field]') !== null;
  if (!isField && currentTarget.contains(relatedTarget)) {
    if (caret?.isCollapsed) caret.removeAllRanges();
    return;
  }
  ReactEditor.blur(editor);
  const isInText = caret?.anchorNode?.parentElement?.closest('[data-slate-string], [data-slate-zero-width]');
  if (caret?.isCollapsed && !isInText) caret.removeAllRanges();
}

/**
 * Files let go on a place for one come into it, on another place that takes them into that, pictures among words there, anything else
 * behind the block above.
 */
function takingFiles(editor: PageSlate, insertFiles: (files: readonly File[], target?: FileTarget) => Promise<void>) {
  return {
    onDragOver(event: DragEvent) {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    },
    onDropCapture(event: DragEvent<HTMLElement>) {
      const files = [...event.dataTransfer.files];
      const isPlaced = event.target instanceof Element && event.target.closest('[data-file-place]') !== null;
      if (files.length === 0 || isPlaced || isForField(event)) return;
      // Ahead of the editor, which would ask for a place in text: the sheet has more than text.
      event.preventDefault();
      event.stopPropagation();
      const into = event.target instanceof Element ? placeAt(event.target) : undefined;
      const behind = blockAbove(event.currentTarget, event.clientY);
      void insertFiles(files, into ? { into } : { behind, among: placeAmongWords(editor, event) });
    },
  };
}

/** Pictures that are let go on a field which can hold them. */
function isForField({ target, dataTransfer }: DragEvent): boolean {
  const isField = target instanceof Element && target.closest('[data-takes="pictures"]') !== null;
  return isField && picturesOf(dataTransfer).length > 0;
}

function placeAt(target: Element): RecordId | undefined {
  return target.closest('[data-place]')?.closest<HTMLElement>('[data-block]')?.dataset['block'];
}

/** The block at this height or the nearest above it; the first, above all. */
function blockAbove(sheet: HTMLElement, y: number): RecordId | undefined {
  const blocks = [...sheet.querySelectorAll<HTMLElement>('[data-block]')];
  const above = blocks.findLast((block) => block.getBoundingClientRect().top <= y) ?? blocks[0];
  return above?.dataset['block'];
}

function renderElement(props: RenderElementProps): ReactElement {
  return <PageElement {...props} />;
}

function renderLeaf(props: RenderLeafProps): ReactElement {
  return <PageLeaf {...props} />;
}

/** Only the chunks near the view are painted: the greatest part of a keystroke's cost on a long page. */
function renderChunk({ attributes, lowest, children }: RenderChunkProps): ReactElement {
  return (
    <div {...attributes} className={lowest ? css.chunk : undefined} data-stretch={lowest || undefined}>
      {children}
    </div>
  );
}

function renderPlaceholder({ attributes, children }: RenderPlaceholderProps): ReactElement {
  return (
    <span {...attributes} className={css.empty}>
      {children}
    </span>
  );
}
