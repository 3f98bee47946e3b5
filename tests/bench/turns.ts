/** Measures two sides in turn, ours twice: where the two of ours differ, that is the noise of the machine. */

export interface Turns {
  readonly ours: readonly number[];
  /** The control: the same as ours, measured between. */
  readonly again: readonly number[];
  readonly theirs: readonly number[];
}

/** Each round begins with another side, so that nobody always comes first. Milliseconds, or what the work answers. */
export async function inTurns(rounds: number, ours: Work, theirs: Work): Promise<Turns> {
  const samples = { ours: [] as number[], theirs: [] as number[], again: [] as number[] };
  const sides = [
    { work: ours, into: samples.ours },
    { work: theirs, into: samples.theirs },
    { work: ours, into: samples.again },
  ];
  // The first of each warms caches up and is not counted.
  await ours(-2);
  await theirs(-1);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < sides.length; turn++) {
      const side = sides[(round + turn) % sides.length];
      if (side) side.into.push(await timed(side.work, round * sides.length + turn));
    }
  }
  return samples;
}

/** `number` is another one at each call. A work that answers a number has measured itself. */
type Work = (number: number) => Promise<number | void> | number | void;

async function timed(work: Work, number: number): Promise<number> {
  const start = performance.now();
  const measured = await work(number);
  return measured ?? performance.now() - start;
}

/** What `percent` per cent of the samples do not exceed, ours over theirs, and ours over itself. */
export function compared({ ours, again, theirs }: Turns, percent = 50) {
  const [mine, control, other] = [ours, again, theirs].map((samples) => percentile(samples, percent)) as [
    number,
    number,
    number,
  ];
  return { ratio: percentile([...ours, ...again], percent) / other, noise: control / mine, mine, other };
}

/** The value that `percent` per cent of the samples do not exceed. */
export function percentile(samples: readonly number[], percent: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}
