import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { EncryptionKey } from './encryption_key';

/** AES-256-GCM; the tag is the last 16 bytes of `ciphertext`. */
export interface Sealed {
  readonly nonce: Buffer;
  readonly ciphertext: Buffer;
}

const ALGORITHM = 'aes-256-gcm';
/** NIST SP 800-38D: 96 bits, random, never used twice with one key. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts `text` with a fresh nonce. `name` is authenticated, so that sealed values cannot be swapped. */
export function seal(key: EncryptionKey, name: string, text: string): Sealed {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key.bytes, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(name, 'utf8'));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return { nonce, ciphertext: Buffer.concat([body, cipher.getAuthTag()]) };
}

/** As `seal`, for bytes: nonce, ciphertext and tag in one piece. */
export function sealBytes(key: Buffer, name: Buffer, ...parts: readonly Buffer[]): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(name);
  const sealed = parts.map((part) => cipher.update(part));
  return Buffer.concat([nonce, ...sealed, cipher.final(), cipher.getAuthTag()]);
}

/** The bytes, or undefined if they are not those that were sealed with this key under this name. */
export function unsealBytes(key: Buffer, name: Buffer, sealed: Buffer): Buffer | undefined {
  try {
    const end = sealed.length - TAG_BYTES;
    const nonce = sealed.subarray(0, NONCE_BYTES);
    const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(name);
    decipher.setAuthTag(sealed.subarray(end));
    const body = decipher.update(sealed.subarray(NONCE_BYTES, end));
    const rest = decipher.final();
    return rest.length === 0 ? body : Buffer.concat([body, rest]);
  } catch {
    return undefined;
  }
}

/** The text, or undefined if key, name, nonce or ciphertext are not those it was sealed with. */
export function unseal(key: EncryptionKey, name: string, sealed: Sealed): string | undefined {
  try {
    const end = sealed.ciphertext.length - TAG_BYTES;
    const decipher = createDecipheriv(ALGORITHM, key.bytes, sealed.nonce, {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(Buffer.from(name, 'utf8'));
    decipher.setAuthTag(sealed.ciphertext.subarray(end));
    const body = decipher.update(sealed.ciphertext.subarray(0, end));
    return Buffer.concat([body, decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}
