/** What is in a field that may hold something not yet legal; it follows the record when that changes elsewhere. */

import { useState } from 'react';

export function useTyped(value: string): [string, (typed: string) => void] {
  const [typed, setTyped] = useState({ text: value, over: value });
  // Followed here and not in an effect, which may come after the next keystroke and take it away.
  if (typed.over !== value) setTyped({ text: value, over: value });
  return [typed.over === value ? typed.text : value, (text) => setTyped({ text, over: value })];
}
