/** The one notice system: short words in a live region, with an action where something can be done. */

import { X } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { create } from 'zustand';
import type { Failure } from '../../shared/base/result.ts';
import { currentText, useText, type Text } from '../i18n/index.ts';
import { sentences } from '../i18n/sentences.ts';
import { announceTo } from './announcer.ts';
import { IconButton, Button } from './button.tsx';
import css from './notices.module.css';

/** Words in the language of the moment: a notice that stays follows when another is chosen. */
export type Words = (t: Text) => string;

export interface Notice {
  readonly title: Words;
  readonly text?: Words;
  readonly tone?: 'info' | 'error';
  readonly action?: { readonly label: Words; readonly run: () => void };
}

interface Shown extends Notice {
  readonly id: number;
}

const stays = 8000; // milliseconds; errors stay until they are closed
/** At a time, where some of them would go by themselves. */
const most = 3;

let next = 1;

const useNotices = create<{ readonly shown: readonly Shown[] }>(() => ({ shown: [] }));

/** Shows a notice; the returned function closes it. */
export function notify(notice: Notice): () => void {
  const id = next++;
  useNotices.setState(({ shown }) => ({ shown: [...withRoom(shown, notice), { ...notice, id }] }));
  announceTo(notice.tone === 'error' ? 'assertive' : 'polite', saying(notice));
  return () => close(id);
}

/**
 * What says the same gives way, and the oldest that would go by themselves: an error, or words that are nowhere else, stay until
 * they are closed.
 */
function withRoom(shown: readonly Shown[], coming: Notice): readonly Shown[] {
  const others = shown.filter((notice) => saying(notice) !== saying(coming));
  const passing = others.filter(({ tone }) => tone !== 'error');
  const leaving = new Set(passing.slice(0, Math.max(0, others.length + 1 - most)));
  return others.filter((notice) => !leaving.has(notice));
}

function saying({ title, text }: Notice): string {
  return sentences(wordsOf(title, currentText), wordsOf(text, currentText));
}

function close(id: number): void {
  useNotices.setState(({ shown }) => ({ shown: shown.filter((notice) => notice.id !== id) }));
}

function wordsOf(words: Words | undefined, t: Text): string {
  return words?.(t) ?? '';
}

/** Speaks to screen readers without showing anything: where something moved to, what is selected. */
export function speak(words: string): void {
  announceTo('polite', words);
}

/** Says a failure in full: what happened, what is safe, what to do; with an action where the house can do it. */
export function notifyFailure(failure: Failure, action?: Notice['action']): void {
  if (failure.code === 'dialog.cancelled') return;
  const key = `errors.${failure.code}` as const;
  notify({
    tone: 'error',
    title: (t) => t(`${key}.happened`, failure.params),
    text: (t) => `${t(`${key}.safe`, failure.params)} ${t(`${key}.todo`, failure.params)}`,
    ...(action ? { action } : {}),
  });
}

/** A landmark of its own while there is something in it: notices belong to no part of the screen. */
export function Notices(): ReactNode {
  const t = useText();
  const shown = useNotices((state) => state.shown);
  if (shown.length === 0) return null;
  // A dialog puts all else in the body out of reach, but for what React Aria calls the top layer.
  return createPortal(
    <section className={css.notices} aria-label={t('frame.notices')} data-react-aria-top-layer>
      {shown.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </section>,
    document.body,
  );
}

function NoticeCard({ notice }: { readonly notice: Shown }): ReactNode {
  const t = useText();
  const { id, tone } = notice;
  useEffect(() => {
    if (tone === 'error') return;
    const timer = setTimeout(() => close(id), stays);
    return () => clearTimeout(timer);
  }, [id, tone]);
  return (
    <div className={css.notice} data-tone={notice.tone ?? 'info'}>
      <div>
        <b>{wordsOf(notice.title, t)}</b>
        {wordsOf(notice.text, t)}
      </div>
      {notice.action && (
        <Button
          variant="quiet"
          onPress={() => {
            notice.action?.run();
            close(id);
          }}
        >
          {wordsOf(notice.action.label, t)}
        </Button>
      )}
      <IconButton label={t('common.close')} onPress={() => close(id)}>
        <X size={15} aria-hidden />
      </IconButton>
    </div>
  );
}
