/** The markup of an exercise with options: a fieldset of real radios or checkboxes, readable without script. */

import { h, type Html } from '../base/html.ts';
import { linesHtml } from '../blocks/inline-html.ts';
import type { RenderContext } from '../blocks/seam.ts';
import { exerciseHtml } from './frame-html.ts';
import type { Option } from './schema.ts';
import type { OutlineLine } from './seam.ts';

export interface ChoiceMarkup {
  readonly type: string;
  readonly input: 'radio' | 'checkbox';
  readonly prompt: string;
  readonly instruction: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
}

export function choiceHtml(markup: ChoiceMarkup, context: RenderContext): Html {
  return exerciseHtml(markup, context, optionsHtml(markup, context));
}

/** The options alone, for exercises that show something before them. */
export function optionsHtml(
  { input, options }: Pick<ChoiceMarkup, 'input' | 'options'>,
  { blockId }: RenderContext,
): Html {
  return h(
    'div',
    { class: 'options' },
    options.map((option) =>
      h(
        'label',
        { class: 'option', 'data-option': option.id },
        h('input', { type: input, name: blockId, value: option.id }),
        h('span', {}, linesHtml(option.text)),
      ),
    ),
  );
}

/** The options as their author sees them in the page. */
export function optionLines(options: readonly Option[]): readonly OutlineLine[] {
  return options.map(({ text, correct, feedback }) => ({ text, right: correct, note: feedback }));
}
