/** The markup of an exercise with options: a fieldset of real radios or checkboxes, readable without script. */

import { h, type Html } from '../base/html.ts';
import { linesHtml } from '../blocks/inline-html.ts';
import type { RenderContext } from '../blocks/seam.ts';
import type { Option } from './schema.ts';
import type { OutlineLine } from './seam.ts';

export interface ChoiceMarkup {
  readonly type: string;
  readonly input: 'radio' | 'checkbox';
  readonly prompt: string;
  readonly instruction: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
}

/** The player finds the exercise by `data-exercise` and its parts by class; it adds the button and the feedback. */
export function choiceHtml(markup: ChoiceMarkup, { blockId }: RenderContext): Html {
  return h(
    'div',
    { id: blockId, class: 'exercise', 'data-exercise': markup.type },
    h(
      'fieldset',
      {},
      h('legend', {}, linesHtml(markup.prompt)),
      h('p', { class: 'instruction' }, markup.instruction),
      h(
        'div',
        { class: 'options' },
        markup.options.map((option) =>
          h(
            'label',
            { class: 'option', 'data-option': option.id },
            h('input', { type: markup.input, name: blockId, value: option.id }),
            h('span', {}, linesHtml(option.text)),
          ),
        ),
      ),
    ),
  );
}

/** The options as their author sees them in the page. */
export function optionLines(options: readonly Option[]): readonly OutlineLine[] {
  return options.map(({ text, correct, feedback }) => ({ text, right: correct, note: feedback }));
}
