/** Whether Find went to words of this field. */

import { useEffect, useRef, type RefObject } from 'react';
import type { RichText } from '../../../shared/blocks/inline.ts';
import { runsOf } from '../../../shared/blocks/rich-text.ts';
import type { RecordId } from '../../../shared/records/record.ts';
import { useSought } from '../../ui/sought.ts';

/** The ref is that of the field: it comes into view. Another block may say the same. */
export function useSoughtIn(
  block: RecordId | null,
  text: RichText,
): readonly [boolean, RefObject<HTMLDivElement | null>] {
  const field = useRef<HTMLDivElement>(null);
  const shows = useSought(({ hit }) => hit !== null && hit.record === block && runsOf(text).includes(hit.run.text));
  useEffect(() => {
    if (shows) field.current?.scrollIntoView({ block: 'center' });
  }, [shows]);
  return [shows, field];
}
