/** The markup of an exercise with options: a fieldset of real radios or checkboxes, readable without script. */

import { h, type Html } from '../base/html.ts';
import type { RichText } from '../blocks/inline.ts';
import { inlineHtml } from '../blocks/inline-html.ts';
import type { Plain } from '../blocks/plain.ts';
import type { RenderContext } from '../blocks/seam.ts';
import { exerciseHtml, type Framed, type Said } from './frame-html.ts';
import type { Option } from './schema.ts';
import type { OutlineLine } from './seam.ts';

export interface ChoiceMarkup {
  readonly input: 'radio' | 'checkbox';
  readonly instruction: string;
  readonly options: readonly { readonly id: string; readonly text: RichText }[];
  readonly said: Said;
}

export function choiceHtml(data: Framed, markup: ChoiceMarkup, context: RenderContext): Html {
  return exerciseHtml(data, markup, context, optionsHtml(markup, context));
}

/** What is said of each option of a list, once it was chosen. */
export function saidOf(list: string, options: readonly { readonly feedback: RichText }[]): Said {
  return Object.fromEntries(options.map(({ feedback }, index) => [`${list}.${index}.feedback`, feedback]));
}

/** The options alone, for exercises that show something before them. */
export function optionsHtml({ input, options }: Pick<ChoiceMarkup, 'input' | 'options'>, context: RenderContext): Html {
  return h(
    'div',
    { class: 'options' },
    options.map((option) =>
      h(
        'label',
        { class: 'option', 'data-option': option.id },
        h('input', { type: input, name: context.blockId, value: option.id }),
        h('span', {}, inlineHtml(option.text, context)),
      ),
    ),
  );
}

/** The options as their author sees them in the page. */
export function optionLines(options: readonly Plain<Option>[]): readonly OutlineLine[] {
  return options.map(({ text, correct, feedback }) => ({ text, right: correct, note: feedback }));
}
