/** Which rows of the outline are drawn: those in view, and two that have to be there wherever they are. */

import { useEffect, useMemo, useState } from 'react';
import { ListLayout, Rect, Size, type ListLayoutOptions } from 'react-aria-components';
import type { RecordId } from '../../../../shared/records/record.ts';
import { useNaming } from './naming.ts';
import { rowOf } from './row-of.ts';

/** Pixels: what the style says of a row, and of what is free below the last one. */
const row = 28;
const below = 20;

interface Options extends ListLayoutOptions {
  /** Drawn wherever they are: they are gone to as soon as they are made. */
  readonly always?: readonly RecordId[];
}

class RowLayout extends ListLayout<unknown, Options> {
  #always: readonly RecordId[] = [];

  override shouldInvalidateLayoutOptions(next: Options, last: Options): boolean {
    return next.always !== last.always || super.shouldInvalidateLayoutOptions(next, last);
  }

  override update(context: Parameters<ListLayout<unknown, Options>['update']>[0]): void {
    this.#always = context.layoutOptions?.always ?? this.#always;
    super.update(context);
  }

  /**
   * Every row has its place, also one that nothing has scrolled to. Placed only as far as they are seen, a row that has the keys
   * is taken away when others are put in ahead of it; it comes again at once, and takes the keys from the name being given.
   */
  protected override buildCollection(offset?: number): ReturnType<ListLayout<unknown, Options>['buildCollection']> {
    this.requestedRect = new Rect(0, 0, Infinity, Infinity);
    const rows = super.buildCollection(offset);
    this.requestedRect = new Rect(0, 0, this.contentSize.width, this.contentSize.height);
    return rows;
  }

  protected override isVisible(node: Parameters<ListLayout<unknown, Options>['isVisible']>[0], rect: Rect): boolean {
    return this.#always.includes(String(node.layoutInfo.key)) || super.isVisible(node, rect);
  }

  override getContentSize(): Size {
    const { width, height } = super.getContentSize();
    return new Size(width, height + below);
  }
}

/** For the `Virtualizer` around the tree. The row of what is selected comes into view whenever that is another. */
export function useRowsInView(selected: RecordId | null) {
  const [layout] = useState(() => new RowLayout());
  const named = useNaming(({ naming }) => naming?.id ?? null);
  const layoutOptions = useMemo(
    () => ({ estimatedRowHeight: row, always: [selected, named].filter((id) => id !== null) }),
    [selected, named],
  );
  useEffect(() => {
    if (selected === null) return;
    // Once it is drawn: what it is in may have been unfolded for it.
    const frame = requestAnimationFrame(() => rowOf(selected)?.scrollIntoView({ block: 'nearest' }));
    return () => cancelAnimationFrame(frame);
  }, [selected]);
  return { layout, layoutOptions };
}
