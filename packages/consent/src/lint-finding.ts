/** What a linter has to say about a script or template. */
export interface LintFinding {
  readonly code: string;
  /** True: something required is lacking. False: something is there, or written in a way, that it should not be. */
  readonly missing: boolean;
  /** For the person who writes the text: what, why, and what to do. */
  readonly message: string;
}

export const missing = (code: string, message: string): LintFinding => ({ code, missing: true, message });
export const wrong = (code: string, message: string): LintFinding => ({ code, missing: false, message });
