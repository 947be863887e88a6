/**
 * A time as Telnyx's lists state it, or null: ISO 8601, though some examples have a blank for its T and none a zone, which
 * then is UTC.
 */
export function statedTime(stated: unknown): Date | null {
  if (typeof stated !== 'string' || !/^\d{4}-\d\d-\d\d[ T]\d\d:/.test(stated)) return null;
  const iso = stated.replace(' ', 'T');
  const ms = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(iso) ? iso : `${iso}Z`);
  return Number.isNaN(ms) ? null : new Date(ms);
}
