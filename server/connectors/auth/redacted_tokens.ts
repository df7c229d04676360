import type { Redactor } from '../redaction/redactor';

/** The maximum; beyond it the oldest are forgotten, because each one makes every redaction slower. */
const MOST_TOKENS = 1000;

/**
 * Redacts tokens for as long as they may be valid. New ones arrive every hour, so keeping a month of them would mean
 * thousands.
 */
export class RedactedTokens {
  /** Milliseconds since the epoch, by token. */
  private readonly ends = new Map<string, number>();

  constructor(private readonly redactor: Pick<Redactor, 'knows' | 'learn' | 'forget'>) {}

  /** Redacts the token until `end`, and forgets expired ones. */
  redact(token: string, end: number, now: number): void {
    // A token that is also stored must stay redacted.
    if (!this.ends.has(token) && this.redactor.knows(token)) return;
    this.redactor.learn(token);
    this.ends.delete(token);
    this.ends.set(token, end);
    for (const [one, until] of this.ends)
      if (until <= now || this.ends.size > MOST_TOKENS) this.forget(one);
  }

  /** The token was replaced, so it is redacted no longer than until `end`. */
  endBy(token: string, end: number): void {
    const until = this.ends.get(token);
    if (until !== undefined) this.ends.set(token, Math.min(until, end));
  }

  private forget(token: string): void {
    this.ends.delete(token);
    this.redactor.forget(token);
  }
}
