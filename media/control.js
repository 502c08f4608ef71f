/* global acquireVsCodeApi, document, getComputedStyle */
// Makes the sections of a control's page into tabs, by the pattern that screen readers know: one tab
// stop for all tabs, arrow keys between them, Home and End for the first and the last.
(() => {
  const list = document.querySelector('[role="tablist"]');
  const tabs = [...list.querySelectorAll('[role="tab"]')];
  const panels = tabs.map((tab) => document.getElementById(tab.getAttribute('aria-controls')));
  const control = document.body.dataset.control;
  const editor = typeof acquireVsCodeApi === 'function' ? acquireVsCodeApi() : undefined;

  function select(chosen) {
    tabs.forEach((tab, index) => {
      const isChosen = index === chosen;
      tab.setAttribute('aria-selected', String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      panels[index].hidden = !isChosen;
    });
    editor?.setState({ control, tab: tabs[chosen].id });
  }

  /** The tab that a key leads to from the tab `from`; undefined for other keys. */
  function targetOf(key, from) {
    const rightToLeft = getComputedStyle(list).direction === 'rtl';
    const step = rightToLeft ? -1 : 1;
    const targets = {
      ArrowRight: from + step,
      ArrowLeft: from - step,
      Home: 0,
      End: tabs.length - 1,
    };
    const target = Object.hasOwn(targets, key) ? targets[key] : undefined;
    return target === undefined ? undefined : (target + tabs.length) % tabs.length;
  }

  list.addEventListener('keydown', (event) => {
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
    const target = isPlain ? targetOf(event.key, tabs.indexOf(event.target)) : undefined;
    if (target !== undefined) {
      event.preventDefault();
      select(target);
      tabs[target].focus();
    }
  });
  tabs.forEach((tab, index) => tab.addEventListener('click', () => select(index)));

  panels.forEach((panel, index) => {
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tabs[index].id);
    panel.tabIndex = 0;
  });
  document.body.classList.add('tabbed');
  list.hidden = false;

  // The page is made anew when documents change; whoever reads it stays in the same section.
  const before = editor?.getState();
  const known = tabs.findIndex(({ id }) => before?.control === control && before.tab === id);
  select(Math.max(0, known));
})();
