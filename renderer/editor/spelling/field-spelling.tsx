/** Spelling in fields of plain words that say their language - titles, goals, notes and what pictures show - while somebody is at one. */

import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useDocument } from '../../document/hooks.tsx';
import { useApp } from '../../shell/app-context.ts';
import { checkerOf } from './checker.ts';
import { FieldMarks, type FieldWord, type PlainField } from './field-marks.ts';
import { OfferMenu, type OfferedWord } from './offer-menu.tsx';
import { isByKey } from './page-spelling.tsx';
import { canMark } from './spelling-marks.ts';

interface Offered extends OfferedWord {
  readonly field: PlainField;
  readonly start: number;
}

export function FieldSpelling(): ReactNode {
  const document = useDocument();
  const { core, settings } = useApp();
  const checker = useMemo(() => checkerOf(document, core), [document, core]);
  const [offered, setOffered] = useState<Offered | null>(null);
  const isOn = (settings.spelling ?? true) && canMark && document.readOnly === null;

  useEffect(() => {
    if (!isOn) return;
    let at: { readonly field: PlainField; readonly marks: FieldMarks } | null = null;
    const leave = (): void => {
      at?.marks.end();
      at = null;
    };
    const enter = ({ target }: FocusEvent): void => {
      leave();
      if (isSpelt(target) && checker.knows(target.lang)) at = { field: target, marks: new FieldMarks(target, checker) };
    };
    async function offer(field: PlainField, { word, language, start, box }: FieldWord): Promise<void> {
      const suggestions = checker.isOwn(word) ? [] : await checker.suggest(language, word);
      // It may have been changed meanwhile.
      if (field.value.startsWith(word, start))
        setOffered({ field, word, start, suggestions, x: box.left, y: box.bottom });
    }
    const ask = (event: Event, place: { readonly x: number; readonly y: number } | null): void => {
      const word = at && event.target === at.field ? at.marks.at(place) : null;
      if (!at || !word) return;
      event.preventDefault();
      event.stopPropagation();
      void offer(at.field, word);
    };
    const onMenu = (event: MouseEvent): void => ask(event, isByKey(event) ? null : event);
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === '.' && (event.ctrlKey || event.metaKey)) ask(event, null);
    };
    addEventListener('focusin', enter);
    addEventListener('focusout', leave);
    addEventListener('contextmenu', onMenu, true);
    addEventListener('keydown', onKey, true);
    return () => {
      leave();
      removeEventListener('focusin', enter);
      removeEventListener('focusout', leave);
      removeEventListener('contextmenu', onMenu, true);
      removeEventListener('keydown', onKey, true);
    };
  }, [checker, isOn]);

  if (!offered) return null;
  const { field, start, word } = offered;
  const goBehind = (): void => {
    field.focus();
    field.setSelectionRange(start + word.length, start + word.length);
  };
  return (
    <OfferMenu
      offered={offered}
      checker={checker}
      instead={(words) => {
        goBehind();
        field.setSelectionRange(start, start + word.length);
        // One step of its own. As typed: whoever hears of each letter knows of it, and so does the undo of a draft.
        document.sealStep();
        window.document.execCommand('insertText', false, words);
        document.sealStep();
      }}
      behind={goBehind}
      onClose={() => setOffered(null)}
    />
  );
}

function isSpelt(target: EventTarget | null): target is PlainField {
  return target instanceof HTMLTextAreaElement
    ? target.lang !== ''
    : target instanceof HTMLInputElement && target.type === 'text' && target.lang !== '';
}
