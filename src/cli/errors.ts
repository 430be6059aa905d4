/** Exit codes of the contract. */
export const EXIT = { done: 0, found: 1, usage: 2, partial: 3, interrupted: 130 } as const;

/** A wrong call: told in one line, with the next step where there is one; exit code 2. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly hint: string | null = null,
  ) {
    super(message);
  }
}
