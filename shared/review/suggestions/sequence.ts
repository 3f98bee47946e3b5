/** Rows of names, as of the parts of a list: with some of the changes between two of them, and put on what the row became since. */

type Row = readonly string[];

/** What is chosen of the way from one row to another. */
export interface Steps {
  readonly adds: (id: string) => boolean;
  readonly drops: (id: string) => boolean;
  readonly order: boolean;
}

/** Law: with all steps it is the second row, with none the first. */
export function mixed(before: Row, after: Row, { adds, drops, order }: Steps): Row {
  const [old, now] = [new Set(before), new Set(after)];
  const common = order ? after.filter((id) => old.has(id)) : before.filter((id) => now.has(id));
  const kept = new Set([...common, ...before.filter((id) => !now.has(id) && !drops(id))]);
  const whole = insertedBehind(
    common,
    before.filter((id) => kept.has(id)),
  );
  return insertedBehind(
    whole,
    after.filter((id) => now.has(id) && (old.has(id) || adds(id))),
  );
}

/** The row of now with what leads from one to the other; `back`: what somebody else took away and is to stand there again. */
export function carried(now: Row, from: Row, to: Row, back: ReadonlySet<string>): Row {
  if (now.length === from.length && now.every((id, index) => id === from[index])) return to;
  const [was, is] = [new Set(from), new Set(to)];
  const left = now.filter((id) => !was.has(id) || is.has(id));
  const stay = new Set(left);
  const shared = (row: Row): Row => row.filter((id) => was.has(id) && is.has(id) && stay.has(id));
  const ordered = sameRow(shared(from), shared(to)) ? left : inOrder(left, shared(to));
  return insertedBehind(
    ordered,
    to.filter((id) => stay.has(id) || !was.has(id) || back.has(id)),
  );
}

export function sameRow(a: Row, b: Row): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}

/** Those of the row that are named, in this order; the others stay where they are. */
function inOrder(row: Row, order: Row): Row {
  const named = new Set(order);
  let next = 0;
  return row.map((id) => (named.has(id) ? (order[next++] ?? id) : id));
}

/** With what of the other row is not there yet, each behind what stands before it there. */
export function insertedBehind(row: Row, other: Row): Row {
  const there = new Set(row);
  if (other.every((id) => there.has(id))) return row;
  const behind = new Map<string | null, string[]>();
  let last: string | null = null;
  for (const id of other) {
    if (there.has(id)) last = id;
    else {
      const list = behind.get(last);
      if (list) list.push(id);
      else behind.set(last, [id]);
    }
  }
  return [...(behind.get(null) ?? []), ...row.flatMap((id) => [id, ...(behind.get(id) ?? [])])];
}
