/**
 * Asks `check` again and again until it answers with something truthy, and returns that answer;
 * `undefined` once `withinMs` have passed. Asks at least once.
 */
export async function waitUntil<T>(
  check: () => T | Promise<T>,
  { withinMs, everyMs = 15 }: { withinMs: number; everyMs?: number },
): Promise<NonNullable<T> | undefined> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const answer = await check();
    if (answer) return answer;
    if (performance.now() >= deadline) return undefined;
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}
