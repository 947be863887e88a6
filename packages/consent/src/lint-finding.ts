/** What a linter has to say about a script or a template. */
export interface LintFinding {
  readonly code: string;
  /** `error`: the text must not be used as it is. `warning`: it may be, and the person who writes it should know. */
  readonly severity: 'error' | 'warning';
  /** True: something required is lacking, or taken back by the words at `where`. False: something is there, or written in a way, that it should not be. */
  readonly missing: boolean;
  /** For the person who writes the text: what, why, and what to write. */
  readonly message: string;
  /** Words that would do, in the language of the text; left out where there is no one way to say it. */
  readonly say?: string;
  /** What it is about, in units of a JavaScript string; left out where that is the text as a whole. */
  readonly where?: Place;
}

/** From `start` up to `end`, which is the first unit behind it. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** @param say words that would do: they end the message, and stand by themselves for screens in other languages */
export const missing = (code: string, message: string, say?: string): LintFinding => ({
  code,
  severity: 'error',
  missing: true,
  message: say === undefined ? message : `${message} "${say}"`,
  ...(say !== undefined && { say }),
});

export const wrong = (code: string, message: string, where?: Place): LintFinding => ({
  code,
  severity: 'error',
  missing: false,
  message,
  ...(where && { where }),
});

export const warning = (code: string, message: string, where?: Place): LintFinding => ({
  ...wrong(code, message, where),
  severity: 'warning',
});

/** Whether the text must not be used as it is. */
export const isError = ({ severity }: LintFinding): boolean => severity === 'error';

/** Where `part` stands in `text`; nothing where it does not. */
export function placeOf(text: string, part: string | undefined): Place | undefined {
  const start = part === undefined ? -1 : text.indexOf(part);
  return part === undefined || start < 0 ? undefined : { start, end: start + part.length };
}
