/** What stands in the page for a block that is not written there: whoever shows the editor says how each type looks. */

import { createContext, type ComponentType } from 'react';
import type { BlockData } from '../../shared/blocks/registry.ts';
import type { RecordId } from '../../shared/records/record.ts';

export type BlockCard = ComponentType<{ readonly id: RecordId; readonly data: BlockData }>;

export const BlockCards = createContext<(type: BlockData['type']) => BlockCard | undefined>(() => undefined);
