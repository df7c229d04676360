import { randomBytes } from 'node:crypto';
import { MoltlerError } from '../../common/errors';

/** 32 bytes for AES-256, and where they came from, for errors. */
export interface EncryptionKey {
  readonly bytes: Buffer;
  readonly source: string;
}

const KEY_BYTES = 32;

/**
 * Parses a key: 64 hexadecimal digits, or base64 of 32 bytes (with or without padding, in either alphabet). Throws
 * `key_invalid`; the text itself is never part of the error.
 */
export function parseKey(text: string, source: string): EncryptionKey {
  const trimmed = text.trim();
  if (/^[0-9a-f]{64}$/i.test(trimmed)) return { bytes: Buffer.from(trimmed, 'hex'), source };
  if (/^[A-Za-z0-9+/_-]{43}=?$/.test(trimmed)) {
    return { bytes: Buffer.from(trimmed, 'base64'), source };
  }
  const reason = trimmed === '' ? 'it is empty' : 'it is not 32 bytes in hexadecimal or base64';
  throw new MoltlerError('key_invalid', { source, reason });
}

/** A fresh key in the format of `parseKey`. */
export function generateKey(): string {
  return randomBytes(KEY_BYTES).toString('base64');
}
