/** What is said of an exercise only later: its words, or where they are more than words, what its page holds of them. */

export function said(root: HTMLElement, place: string, words: string): Node | string {
  const held = root.querySelector<HTMLTemplateElement>(`template[data-said="${place}"]`);
  return held ? document.importNode(held.content, true) : words;
}
