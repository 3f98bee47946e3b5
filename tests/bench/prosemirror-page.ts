/** A page written in ProseMirror with what every editor of its kind has, for a browser: what `long-keystroke` measures against. */

import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

const place = document.querySelector('[data-bench="page"]');
if (!place) throw new Error('The page has no place for the editor.');
const doc = DOMParser.fromSchema(schema).parse(place);
place.textContent = '';
const plugins = [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)];
const view = new EditorView(place, {
  state: EditorState.create({ doc, plugins }),
  attributes: { class: place.getAttribute('data-class') ?? '' },
});
view.focus();
