/** Words a minute, of somebody who reads a script to a customer and is to be understood. */
const PACE = 150;

/** How long a text takes aloud, in seconds; to the nearest five, since nobody reads to the second. */
export function readingSeconds(text: string): number {
  const words = text.match(/\S+/gu)?.length ?? 0;
  return words === 0 ? 0 : Math.max(5, Math.round(((words / PACE) * 60) / 5) * 5);
}
