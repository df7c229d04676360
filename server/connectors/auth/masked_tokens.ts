import type { Redactor } from '../redaction/redactor';

/** The oldest beyond these are forgotten. Each makes every redaction slower. */
const MOST_MASKED = 1000;

/** Masks tokens as long as they may be valid. Each hour brings new ones, so that those of a month would be thousands. */
export class MaskedTokens {
  /** Milliseconds since the epoch, by token. */
  private readonly ends = new Map<string, number>();

  constructor(private readonly redactor: Pick<Redactor, 'knows' | 'learn' | 'forget'>) {}

  /** Masks the token until `end`, and forgets those whose end has come. */
  mask(token: string, end: number, now: number): void {
    // One that is stored, too, must stay masked.
    if (!this.ends.has(token) && this.redactor.knows(token)) return;
    this.redactor.learn(token);
    this.ends.delete(token);
    this.ends.set(token, end);
    for (const [one, until] of this.ends)
      if (until <= now || this.ends.size > MOST_MASKED) this.forget(one);
  }

  /** The token was replaced: it is masked until `end` at the latest. */
  endBy(token: string, end: number): void {
    const until = this.ends.get(token);
    if (until !== undefined) this.ends.set(token, Math.min(until, end));
  }

  private forget(token: string): void {
    this.ends.delete(token);
    this.redactor.forget(token);
  }
}
