/** What blocks that hold other content share: panels with a title, columns without, and what may stand in them. */

import { z } from '../base/zod.ts';
import { richText } from '../model/fields.ts';
import { headingSchema } from './heading/schema.ts';
import { textNode } from './inline.ts';
import { listItemSchema } from './list-item/schema.ts';
import { paragraphSchema } from './paragraph/schema.ts';
import { quoteSchema } from './quote/schema.ts';

export const maxPanels = 20;
export const maxLines = 500;

/** Panels stand below a heading of the page, so theirs are the smaller two. */
const panelHeadingSchema = headingSchema.extend({ level: z.union([z.literal(3), z.literal(4)]) });

export const panelLineSchema = z.discriminatedUnion('type', [
  paragraphSchema,
  listItemSchema,
  panelHeadingSchema,
  quoteSchema,
]);
export type PanelLine = z.infer<typeof panelLineSchema>;

/** Which of the page's blocks may stand inside a panel too. */
export const panelLineTypes: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'heading', 'quote']);

/** A title opens or chooses its panel, so it can hold no link. */
export const panelTitleSchema = z.strictObject({ type: z.literal('panel-title'), children: richText(textNode) });
export type PanelTitle = z.infer<typeof panelTitleSchema>;

export const panelSchema = z.strictObject({
  type: z.literal('panel'),
  children: z.tuple([panelTitleSchema, panelLineSchema], panelLineSchema).refine((list) => list.length <= maxLines),
});
export type Panel = z.infer<typeof panelSchema>;

export const columnSchema = z.strictObject({
  type: z.literal('column'),
  children: z.array(panelLineSchema).min(1).max(maxLines),
});
export type Column = z.infer<typeof columnSchema>;

export const containerTypes = ['accordion', 'tabs', 'columns'] as const;
export type ContainerType = (typeof containerTypes)[number];

export function isContainer<T extends { readonly type: string }>(data: T): data is Extract<T, { type: ContainerType }> {
  return (containerTypes as readonly string[]).includes(data.type);
}

export function emptyPanel(): Panel {
  return {
    type: 'panel',
    children: [
      { type: 'panel-title', children: [{ text: '' }] },
      { type: 'paragraph', children: [{ text: '' }] },
    ],
  };
}

export function emptyColumn(): Column {
  return { type: 'column', children: [{ type: 'paragraph', children: [{ text: '' }] }] };
}

/** The lines of a panel or column, without its title. */
export function linesOf({ children }: Panel | Column): readonly PanelLine[] {
  return (children as readonly (PanelTitle | PanelLine)[]).filter((child) => child.type !== 'panel-title');
}

export function titleOf(panel: Panel): PanelTitle['children'] {
  return panel.children[0].children;
}
