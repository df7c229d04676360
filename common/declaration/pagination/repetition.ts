import { ServiceError, type ErrorPlace } from '../../errors';

/**
 * Remembers where a walk has been, so that a service that keeps sending the same page causes an error and not a loop.
 */
export class Repetition {
  private readonly seen = new Set<string>();
  constructor(private readonly place: ErrorPlace = {}) {}

  /** Throws `repeated_page` if this walk had the same body before. */
  body(fingerprint: string | undefined, page: number): void {
    if (fingerprint !== undefined) this.once(`body ${fingerprint}`, page);
  }
  /** Throws `repeated_page` if this walk had the same cursor or link before. */
  cursor(cursor: string, page: number): void {
    this.once(`cursor ${cursor}`, page);
  }
  private once(mark: string, page: number): void {
    if (this.seen.has(mark)) throw new ServiceError('repeated_page', { page }, this.place);
    this.seen.add(mark);
  }
}
