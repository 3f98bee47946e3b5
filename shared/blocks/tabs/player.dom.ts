/** Tabs in a package: the sections become tab panels, chosen by pointer or by arrow keys. */

import type { PlayerBlock } from '../../player/block.ts';
import { element } from '../../player/dom.ts';

export const player: PlayerBlock = {
  start(root) {
    const panels = [...root.querySelectorAll<HTMLElement>(':scope > section')];
    const list = element('div', { role: 'tablist', class: 'tab-list' });
    const tabs = panels.map((panel) => {
      const title = panel.querySelector<HTMLElement>('.tab-title');
      const tab = element('button', {
        type: 'button',
        role: 'tab',
        id: `${panel.id}-tab`,
        'aria-controls': panel.id,
      });
      tab.append(...[...(title?.childNodes ?? [])].map((node) => node.cloneNode(true)));
      panel.setAttribute('role', 'tabpanel');
      panel.setAttribute('aria-labelledby', tab.id);
      panel.tabIndex = 0;
      list.append(tab);
      return tab;
    });
    const choose = (index: number): void => {
      for (const [at, tab] of tabs.entries()) {
        tab.setAttribute('aria-selected', String(at === index));
        tab.tabIndex = at === index ? 0 : -1;
        panels[at]?.classList.toggle('chosen', at === index);
      }
    };
    for (const [index, tab] of tabs.entries()) tab.addEventListener('click', () => choose(index));
    list.addEventListener('keydown', (event) => {
      const at = tabs.indexOf(event.target as HTMLButtonElement);
      const on = getComputedStyle(list).direction === 'rtl' ? -1 : 1;
      const to = { ArrowLeft: at - on, ArrowRight: at + on, Home: 0, End: tabs.length - 1 }[event.key];
      if (at < 0 || to === undefined) return;
      event.preventDefault();
      const index = (to + tabs.length) % tabs.length;
      choose(index);
      tabs[index]?.focus();
    });
    // A link or a search in the text may lead into a panel that is not shown.
    addEventListener('hashchange', () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      const index = panels.findIndex((panel) => target && panel.contains(target));
      if (index >= 0) choose(index);
    });
    root.prepend(list);
    root.classList.add('live');
    choose(0);
  },
};
