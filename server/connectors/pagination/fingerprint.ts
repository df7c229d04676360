import { createHash } from 'node:crypto';

/** Larger bodies are not hashed: it would hold the event loop. */
const HASHED_BYTES = 2 * 1024 * 1024;

/** A page body's fingerprint; undefined for a page without rows and for bodies over 2 MB. */
export function fingerprintOf(raw: Buffer, rowCount: number): string | undefined {
  if (rowCount === 0 || raw.length > HASHED_BYTES) return undefined;
  return createHash('sha1').update(raw).digest('base64');
}
