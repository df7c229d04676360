import type { Redactor } from '../redaction/redactor';

/** The maximum; beyond it the oldest are forgotten, because each one makes every redaction slower. */
const MOST_MASKED = 1000;

/**
 * Masks tokens for as long as they may be valid. New ones arrive every hour, so keeping a month of them would mean
 * thousands.
 */
export class MaskedTokens {
  /** Milliseconds since the epoch, by token. */
  private readonly ends = new Map<string, number>();

  constructor(private readonly redactor: Pick<Redactor, 'knows' | 'learn' | 'forget'>) {}

  /** Masks the token until `end`, and forgets expired ones. */
  mask(token: string, end: number, now: number): void {
    // A token that is also stored must stay masked.
    if (!this.ends.has(token) && this.redactor.knows(token)) return;
    this.redactor.learn(token);
    this.ends.delete(token);
    this.ends.set(token, end);
    for (const [one, until] of this.ends)
      if (until <= now || this.ends.size > MOST_MASKED) this.forget(one);
  }

  /** The token was replaced, so it is masked no longer than until `end`. */
  endBy(token: string, end: number): void {
    const until = this.ends.get(token);
    if (until !== undefined) this.ends.set(token, Math.min(until, end));
  }

  private forget(token: string): void {
    this.ends.delete(token);
    this.redactor.forget(token);
  }
}
