/**
 * Where what had the focus is taken away (a form that was saved, a box that a STOP closed), browsers leave the focus nowhere:
 * the next Tab would begin at the top of the page, and a screen reader falls silent. It goes to the nearest part around it
 * that is still there and can take it. Whoever knows a better place puts the focus there first. Once per page.
 */
export function keepFocus(): void {
  /** What had the focus last, and all around it: once it is taken away, it can no longer tell. */
  let path: readonly HTMLElement[] = [];
  addEventListener('focusin', ({ target }) => {
    path = around(target);
  });
  new MutationObserver(() => {
    if (document.activeElement !== document.body || path[0]?.isConnected !== false) return;
    const place = path.find(
      (element) => element.isConnected && element.tabIndex === -1 && element.hasAttribute('tabindex'),
    );
    place?.focus({ preventScroll: true });
  }).observe(document.body, { childList: true, subtree: true });
}

function around(target: EventTarget | null): HTMLElement[] {
  const elements: HTMLElement[] = [];
  for (let at = target; at instanceof HTMLElement; at = at.parentElement) elements.push(at);
  return elements;
}
