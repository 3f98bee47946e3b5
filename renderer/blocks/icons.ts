/** The pictures of each thing that can be inserted, by the `icons.ts` of its folder: in the insert menu and on its card. */

import type { LucideIcon } from 'lucide-react';
import type { InsertId } from '../../shared/words/typed.ts';
import type { Sketch } from '../ui/sketch.tsx';

type Of<Picture> = Partial<Readonly<Record<InsertId, Picture>>>;

interface Pictures {
  readonly icons: Of<LucideIcon>;
  readonly sketches: Of<Sketch>;
}

const files = Object.values(import.meta.glob<Pictures>('./*/icons.ts', { eager: true }));
const icons: Of<LucideIcon> = Object.assign({}, ...files.map((file) => file.icons));
const sketches: Of<Sketch> = Object.assign({}, ...files.map((file) => file.sketches));

/** A test sees to it that everything that can be inserted has one. */
export function insertIcon(id: InsertId): LucideIcon | undefined {
  return icons[id];
}

/** What it looks like to learners; a test sees to it that everything that can be inserted has one. */
export function insertSketch(id: InsertId): Sketch | undefined {
  return sketches[id];
}
