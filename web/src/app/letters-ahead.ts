/**
 * What is typed between the key that opens a screen and the moment in which its field is there. Whoever knows the way does not
 * wait for the screen; without this the first letters would be lost, or act as keys of the page.
 */
let held: { letters: string; readonly until: number } | null = null;

/** A screen whose field is not there after this long has failed. In ms. */
const LONGEST_MS = 5_000;

/** From now on letters that no field takes are kept for the next field that gets the focus. */
export function expectField(): void {
  held = { letters: '', until: performance.now() + LONGEST_MS };
  addEventListener('focusin', giveToField);
  addEventListener('pointerdown', forget);
}

/** @returns whether the letter was kept. Any other key says that something else is meant. */
export function catchLetter(event: KeyboardEvent): boolean {
  if (held === null) return false;
  if (performance.now() > held.until || (event.key.length > 1 && event.key !== 'Backspace')) {
    forget();
    return false;
  }
  held.letters = event.key === 'Backspace' ? held.letters.slice(0, -1) : held.letters + event.key;
  event.preventDefault();
  return true;
}

/** Those whose words can be added to. */
const FIELDS = ['text', 'tel', 'search'];

function giveToField({ target }: FocusEvent): void {
  if (held === null || !(target instanceof HTMLInputElement) || !FIELDS.includes(target.type)) return;
  const { letters } = held;
  forget();
  if (letters === '') return;
  // Once what has just been drawn listens.
  queueMicrotask(() => {
    const end = target.value.length;
    target.setRangeText(letters, end, end, 'end');
    target.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

function forget(): void {
  held = null;
  removeEventListener('focusin', giveToField);
  removeEventListener('pointerdown', forget);
}
