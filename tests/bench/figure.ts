/** What a bench answers. */

/** One figure: `ratio` is ours over the yardstick named in `detail`; at or below `limit` is good. */
export interface Figure {
  readonly name: string;
  readonly ratio: number;
  readonly limit: number;
  /** The same side measured twice in turn, one over the other: 1 on a quiet machine; null where no time is taken. */
  readonly noise: number | null;
  readonly detail: string;
}
