/** The dialog in which something is said: about words, about a part that is chosen, as an answer, or anew. */

import { element } from '../../player/dom.ts';
import type { Anchor, ThreadLabel } from '../../model/review/schema.ts';
import { button, form, labelled, openDialog } from './dialog.dom.ts';
import { labelNames } from './said.ts';
import type { ReviewSession } from './session.dom.ts';

/** As `commentData` has it. */
export const longestComment = 10_000;

/** Something that can be commented on, as the list of a page has it. */
export interface Choice {
  readonly name: string;
  readonly anchor: Anchor;
}

export interface Writing {
  readonly title: string;
  /** The words that it is about; none where it is about a whole. */
  readonly quote: string;
  /** What a comment alone can do for these words; empty where other words can be suggested as well. */
  readonly note?: string;
  /** What it may be about; none where that is settled. */
  readonly choices: readonly Choice[];
  readonly words: string;
  /** Undefined where it has none, as an answer. */
  readonly label: ThreadLabel | null | undefined;
  /** Where other words are written for some: what the field is called, and what stands at each choice now. */
  readonly instead?: { readonly label: string; wordsOf(about: Anchor): string };
  /** Characters that there is room for, at what was chosen. */
  readonly most?: (about: Anchor | null) => number;
  readonly save: (said: {
    readonly words: string;
    readonly label: ThreadLabel | null;
    readonly about: Anchor | null;
  }) => void;
}

/** What was begun and not saved, by what it was about: there again when it is opened again. */
const drafts = new Map<string, string>();

export function hasDrafts(): boolean {
  return drafts.size > 0 || [...document.querySelectorAll('dialog textarea')].some(isChanged);
}

/** The beginning of a text; no letter of two halves is cut in two. */
export function cut(text: string, most: number): string {
  return text.length > most ? text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '') : text;
}

function isChanged(field: Element): boolean {
  return field instanceof HTMLTextAreaElement && !field.readOnly && field.value !== field.defaultValue;
}

export function write(session: ReviewSession, key: string, writing: Writing): void {
  const { words } = session;
  const { quote, choices, label, instead } = writing;
  // What is too long is said to be so: a browser that is told a length cuts off without a word what is pasted.
  const field = element('textarea', { rows: '5' });
  // No words in place of some take those away.
  field.required = !instead;
  field.defaultValue = writing.words;
  field.value = drafts.get(key) ?? writing.words;
  const about = element(
    'select',
    {},
    ...choices.map(({ name }, index) => element('option', { value: String(index) }, name)),
  );
  const chosen = (): Anchor | null => choices[Number(about.value)]?.anchor ?? null;
  const fit = (): void => {
    const most = writing.most?.(chosen()) ?? longestComment;
    field.setCustomValidity(field.value.trim().length > most ? session.fill('tooLong', { most }) : '');
  };
  field.addEventListener('input', fit);
  about.addEventListener('change', () => {
    const anchor = chosen();
    if (instead && anchor && !isChanged(field)) field.value = field.defaultValue = instead.wordsOf(anchor);
    fit();
  });
  let isSaved = false;
  openDialog(
    writing.title,
    (close) => {
      const group = label === undefined ? null : labels(session, label);
      const save = (): void => {
        if (field.required && field.value.trim() === '') return field.focus();
        isSaved = true;
        writing.save({ words: field.value.trim(), label: group?.chosen() ?? null, about: chosen() });
        close();
      };
      const cancel = (): void => {
        field.value = writing.words;
        close();
      };
      return [
        form(
          save,
          ...(quote === '' ? [] : [element('blockquote', {}, quote)]),
          ...(writing.note ? [element('p', { class: 'why-not' }, writing.note)] : []),
          ...(choices.length === 0 ? [] : [labelled(words.about, about)]),
          labelled(instead?.label ?? words.say, field),
          ...(group ? [group.element] : []),
          element(
            'div',
            { class: 'row' },
            button(words.cancel, cancel),
            element('button', { class: 'primary', type: 'submit' }, words.save),
          ),
        ),
      ];
    },
    () => {
      if (!isSaved && isChanged(field)) drafts.set(key, field.value);
      else drafts.delete(key);
    },
  );
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) field.form?.requestSubmit();
  });
  fit();
  field.focus();
}

function labels(session: ReviewSession, label: ThreadLabel | null) {
  const { words } = session;
  const radios = ([null, ...labelNames] as const).map((name) => {
    const radio = element('input', { type: 'radio', name: 'label', value: name ?? '' });
    radio.checked = name === label;
    return { name, radio };
  });
  return {
    element: element(
      'fieldset',
      { class: 'weights' },
      element('legend', {}, words.weight),
      ...radios.map(({ name, radio }) => element('label', {}, radio, name === null ? words.noLabel : words[name])),
    ),
    chosen: () => radios.find(({ radio }) => radio.checked)?.name ?? null,
  };
}
