/** The few ways the player makes elements; text is always text. */

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Fills a live region: a verdict in bold, then what there is to say. */
export function say(region: HTMLElement, tone: string, verdict: string, ...words: readonly (Node | string)[]): void {
  region.className = `feedback ${tone}`;
  const rest = words.flatMap((one) => (one === '' ? [] : [' ', one]));
  region.replaceChildren(element('p', {}, element('b', {}, verdict), ...rest));
}

/** When the last press was done with, by the clock of events. */
let done = 0;

/**
 * Does something at each press of a button that was meant for it: the second half of a double click, and a click made while the
 * page was busy and had not yet shown what came of the one before, were meant for what was there then.
 */
export function onPress(button: HTMLElement, act: () => void): void {
  button.addEventListener('click', ({ detail, timeStamp }) => {
    if (detail > 1 || timeStamp < done) return;
    act();
    done = performance.now();
  });
}
