import { createHash } from 'node:crypto';
import { ServiceError, type ErrorPlace } from '../../../common/errors';

/** Larger bodies are not hashed, because that would block the event loop. */
const HASHED_BYTES = 2 * 1024 * 1024;

/** A fingerprint of a page's body; undefined for a page without rows and for bodies over 2 MB. */
export function fingerprintOf(raw: Buffer, rowCount: number): string | undefined {
  if (rowCount === 0 || raw.length > HASHED_BYTES) return undefined;
  return createHash('sha1').update(raw).digest('base64');
}

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
