import { ServiceError, type ErrorPlace } from '../../errors';

/** Of a walk that is stored. */
const MOST_REMEMBERED = 200;

/**
 * Remembers where a walk has been, so that a service that keeps sending the same page causes an error and not a loop.
 */
export class Repetition {
  private readonly seen: Set<string>;

  /** `seen`: what an earlier walk remembered. */
  constructor(
    private readonly place: ErrorPlace = {},
    seen: readonly string[] = [],
  ) {
    this.seen = new Set(seen);
  }

  /** What to remember if the walk is continued later: the latest is enough to notice a loop in its first round. */
  get latest(): readonly string[] {
    return [...this.seen].slice(-MOST_REMEMBERED);
  }

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
