/** A task that is settled goes from the list: whoever was on it goes on with the one below, else the one above. */
export function leaveRow(taskId: string): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-task]')];
  const at = rows.findIndex((row) => row.dataset.task === taskId);
  const next = rows[at + 1] ?? rows[at - 1];
  next?.querySelector<HTMLElement>('[data-row]')?.focus({ preventScroll: true });
}
