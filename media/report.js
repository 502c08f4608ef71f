/* global acquireVsCodeApi, document, scrollTo, scrollY, addEventListener */
// Tells the editor which place a link of the report names, and keeps the reader's place when the
// report is made anew after an edit.
(() => {
  const editor = acquireVsCodeApi();

  addEventListener(
    'click',
    (event) => {
      const link = event.target.closest?.('a[data-file]');
      if (link) {
        // Before the panel's own listener, which would scroll to the start of the page.
        event.preventDefault();
        event.stopImmediatePropagation();
        const { file, line } = link.dataset;
        editor.postMessage({ kind: 'open', file, line: Number(line) });
      }
    },
    true,
  );

  addEventListener('scroll', () => editor.setState({ top: scrollY }), { passive: true });
  scrollTo(0, editor.getState()?.top ?? 0);
  document.body.dataset.ready = 'true';
})();
