/** Dragging by mouse, pen and finger. What a drag does can always be done without one as well (WCAG 2.5.7). */

/** Makes `element` draggable onto any of `zones`. Nothing moves until the pointer has, so that taps stay taps. */
export function draggable(element: HTMLElement, zones: () => Iterable<Element>, drop: (zone: Element) => void): void {
  element.classList.add('draggable');
  // A link or a picture in it is not dragged by itself.
  element.addEventListener('dragstart', (event) => event.preventDefault());
  element.addEventListener('pointerdown', (down) => {
    const control = (down.target as Element).closest('select, button, input, label');
    if (down.button !== 0 || control || element.closest('fieldset')?.disabled) return;
    let ghost: HTMLElement | null = null;
    let over: Element | null = null;

    const move = (event: PointerEvent): void => {
      const [x, y] = [event.clientX - down.clientX, event.clientY - down.clientY];
      if (!ghost && Math.hypot(x, y) < 5) return;
      if (!ghost) {
        ghost = element.cloneNode(true) as HTMLElement;
        ghost.classList.add('ghost');
        ghost.style.width = `${element.offsetWidth}px`;
        document.body.append(ghost);
        element.classList.add('dragging');
      }
      ghost.style.left = `${event.clientX}px`;
      ghost.style.top = `${event.clientY}px`;
      const under = document.elementFromPoint(event.clientX, event.clientY);
      over?.classList.remove('over');
      over = [...zones()].find((zone) => under !== null && zone.contains(under)) ?? null;
      over?.classList.add('over');
    };
    const end = (event: Event): void => {
      removeEventListener('pointermove', move);
      for (const name of ['pointerup', 'pointercancel', 'keydown']) removeEventListener(name, end);
      if (event instanceof KeyboardEvent && event.key !== 'Escape') return;
      over?.classList.remove('over');
      element.classList.remove('dragging');
      ghost?.remove();
      if (event.type === 'pointerup' && ghost && over) drop(over);
    };
    addEventListener('pointermove', move);
    for (const name of ['pointerup', 'pointercancel', 'keydown']) addEventListener(name, end);
    down.preventDefault();
  });
}
