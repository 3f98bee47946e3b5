/** What is in a field that may hold something not yet legal; it follows the record when that changes elsewhere. */

import { useEffect, useState } from 'react';

export function useTyped(value: string): [string, (typed: string) => void] {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  return [typed, setTyped];
}
