/** A scenario: what is asked, then a heading `### name: Title` for each scene, with its words and the choices that lead on. */

import type { RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { RichText } from '../blocks/inline.ts';
import { sliceText } from '../blocks/rich-text.ts';
import type { Scenario } from '../blocks/scenario/schema.ts';
import { plainText } from '../import/markdown/inline.ts';
import { scored, scoredForm } from './exercises.ts';
import type { Piece } from './module-records.ts';
import { plainly, richPartsOf, type Item } from './parts.ts';
import type { SampleReader } from './reader.ts';
import { settingsOf } from './settings.ts';

type Scene = Scenario['scenes'][number];

const outcomes = ['good', 'neutral', 'bad'] as const;

export function scenario(node: ContainerDirective, reader: SampleReader): Piece {
  const given = settingsOf(node, ['points', 'attempts'], reader);
  const headings = node.children.flatMap(({ type }, index) => (type === 'heading' ? [index] : []));
  const scenes = headings.map((from, index) => scene(node.children.slice(from, headings[index + 1]), reader));
  const opening = richPartsOf(node, node.children.slice(0, headings[0]), scoredForm, reader);
  const [first] = scenes;
  if (!first) reader.expect(node, 'a scene: "### name: Title"');
  const data: Scenario = { ...scored(opening, given), type: 'scenario', start: first?.id ?? '', scenes };
  return { data, serves: given.serves };
}

function scene([heading, ...content]: readonly RootContent[], reader: SampleReader): Scene {
  if (heading?.type !== 'heading') throw new Error('a scene begins with its heading');
  const [, id, title] = /^([a-z][a-z0-9]*): (.+)$/.exec(plainText(heading.children, reader.expect)) ?? [];
  if (id === undefined || title === undefined)
    reader.expect(heading, 'the name of the scene, then its title: "### visit: At his office"');
  const parts = richPartsOf(heading, content, { labels: ['Ending'], bulleted: 'beneath' }, reader);
  const [ending] = parts.all('Ending');
  return {
    id: id ?? '',
    title: title ?? '',
    text: parts.words,
    image: null,
    alt: '',
    ending: ending === undefined ? null : endingOf(plainly(ending, heading, reader), heading, reader),
    choices: parts.bulleted.map((item, index) => choice(item, index, reader)),
  };
}

function endingOf(text: string, heading: RootContent, { expect }: SampleReader): Scene['ending'] {
  const [, name, share] = /^(\w+), (\d+) %$/.exec(text) ?? [];
  const outcome = outcomes.find((candidate) => candidate === name);
  if (!outcome || share === undefined) expect(heading, `"Ending: ${outcomes.join('|')}, 60 %"`);
  return { outcome: outcome ?? 'neutral', share: Number(share ?? 0) };
}

/** `words (#scene)`, or `words (#scene, costs 10)`. */
function choice(
  { place, words, text, beneath }: Item<RichText>,
  index: number,
  { expect }: SampleReader,
): Scene['choices'][number] {
  const [, said = text, to, cost = '0'] = /^(.*) \(#([a-z0-9]+)(?:, costs (\d+))?\)$/.exec(text) ?? [];
  if (to === undefined) expect(place, 'where the choice leads, at its end: "(#scene)" or "(#scene, costs 10)"');
  return {
    id: 'abc'.charAt(index),
    text: sliceText(words, 0, said.length),
    to: to ?? '',
    feedback: beneath,
    cost: Number(cost),
  };
}
