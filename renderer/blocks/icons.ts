/** The picture of each thing that can be inserted, by the `icons.ts` of its folder: in the insert menu and on its card. */

import type { LucideIcon } from 'lucide-react';
import type { InsertId } from '../../shared/words/typed.ts';

type Icons = Partial<Readonly<Record<InsertId, LucideIcon>>>;

const files = import.meta.glob<{ readonly icons: Icons }>('./*/icons.ts', { eager: true });
const icons: Icons = Object.assign({}, ...Object.values(files).map((file) => file.icons));

/** A test sees to it that everything that can be inserted has one. */
export function insertIcon(id: InsertId): LucideIcon | undefined {
  return icons[id];
}
