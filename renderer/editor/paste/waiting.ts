/** Pictures of pasted HTML that stand among words: a node holds the place of each until its file is kept, and is gone before anybody sees it. */

import { Editor, Element, Node, Path, Transforms, type PointRef } from 'slate';
import type { PictureNode } from '../../../shared/blocks/inline.ts';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import type { PageSlate } from '../slate-types.ts';
import type { Picture } from './pictures.ts';

let held = 0;

export function placeHolder(): PictureNode {
  held += 1;
  return { type: 'picture', resource: `pasted ${held}`, alt: '', children: [{ text: '' }] };
}

/** Whether a block is nothing but the place of a picture. */
export function isPlaceAlone(block: BlockData): boolean {
  if (block.type !== 'paragraph') return false;
  const [only, more] = block.children;
  return more === undefined && only !== undefined && 'type' in only && only.type === 'picture';
}

/** With each picture that would stand behind its block in a line of its own there. */
export function inLines(
  blocks: readonly BlockData[],
  pictures: readonly Picture[],
): { readonly blocks: readonly BlockData[]; readonly pictures: readonly Picture[] } {
  const standing = pictures.map((picture) => ({ ...picture, among: picture.among ?? placeHolder() }));
  const linesBehind = (place: number): BlockData[] =>
    standing.flatMap(({ behind, among }, index) =>
      behind === place && pictures[index]?.among === undefined ? [{ type: 'paragraph', children: [among] }] : [],
    );
  return {
    blocks: [...linesBehind(-1), ...blocks.flatMap((block, place) => [block, ...linesBehind(place)])],
    pictures: standing,
  };
}

/** Takes the nodes out and says where each was; those that did not come onto the page have no place. */
export function placesOf(editor: PageSlate, nodes: readonly PictureNode[]): ReadonlyMap<string, PointRef> {
  const names = new Set(nodes.map(({ resource }) => resource));
  if (names.size === 0) return new Map();
  const isHolder = (node: Node): node is Element & PictureNode =>
    Element.isElement(node) && node.type === 'picture' && names.has(node.resource);
  const found = [...Editor.nodes(editor, { at: [], match: isHolder, voids: true })].map(([{ resource }, path]) => {
    const before = Node.parent(editor, path).children.slice(0, path.at(-1));
    const offset = before.reduce((length, node) => length + Node.string(node).length, 0);
    return { resource, offset, line: Editor.pathRef(editor, Path.parent(path)) };
  });
  Transforms.removeNodes(editor, { at: [], match: isHolder, voids: true });
  return new Map(
    found.flatMap(({ resource, offset, line }): [string, PointRef][] => {
      const path = line.unref();
      return path === null ? [] : [[resource, Editor.pointRef(editor, pointIn(editor, path, offset))]];
    }),
  );
}

function pointIn(editor: PageSlate, line: Path, offset: number) {
  let left = offset;
  for (const [{ text }, path] of Node.texts(Node.get(editor, line))) {
    if (left <= text.length) return { path: [...line, ...path], offset: left };
    left -= text.length;
  }
  return Editor.end(editor, line);
}
