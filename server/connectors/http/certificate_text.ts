import { X509Certificate } from 'node:crypto';
import { constants, open, type FileHandle } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';

/**
 * Maximum size of a file of certificates, or of their text. The certificates of an operating system take a quarter of
 * it.
 */
const MOST_BYTES = 1024 * 1024;
const BEGIN = '-----BEGIN CERTIFICATE-----';
const END = '-----END CERTIFICATE-----';
/** This many are read within a few milliseconds. */
const READ_AT_ONCE = 50;

/** Why a certificate cannot be used, as part of a sentence. */
export class CertificateProblem extends Error {}

/**
 * The certificates in `ca_certificate` as PEM text. The value is that text, or the path of a regular file of at most 1
 * MB, which is read once. Anything else in the file is left out. Rejects with CertificateProblem.
 */
export async function certificateText(given: string): Promise<string> {
  const text = given.includes('-----BEGIN') ? given : await fileText(given);
  if (text.length > MOST_BYTES) throw new CertificateProblem('it is larger than 1 MB');
  const blocks = blocksOf(text);
  if (blocks.length === 0) throw new CertificateProblem('it contains no PEM certificate');
  for (const [at, block] of blocks.entries()) {
    if (at % READ_AT_ONCE === READ_AT_ONCE - 1) await setImmediate();
    if (!isCertificate(block)) throw new CertificateProblem(`certificate ${at + 1} is damaged`);
  }
  return `${blocks.join('\n')}\n`;
}

async function fileText(path: string): Promise<string> {
  let file: FileHandle | undefined;
  try {
    // Opening a pipe does not wait for its other end; the check below rejects it.
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const about = await file.stat();
    if (!about.isFile()) throw new CertificateProblem('it is not a regular file');
    if (about.size > MOST_BYTES) throw new CertificateProblem('the file is larger than 1 MB');
    // Some files report a size of 0 and never end.
    const buffer = Buffer.alloc(MOST_BYTES + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length, null);
      length += bytesRead;
      if (length > MOST_BYTES) throw new CertificateProblem('the file is larger than 1 MB');
      if (bytesRead === 0) return buffer.toString('utf8', 0, length);
    }
  } catch (error) {
    if (error instanceof CertificateProblem) throw error;
    throw new CertificateProblem('it is neither PEM text nor the path of a readable file');
  } finally {
    await file?.close().catch(() => undefined);
  }
}

function blocksOf(text: string): readonly string[] {
  const blocks: string[] = [];
  for (let at = text.indexOf(BEGIN); at >= 0; at = text.indexOf(BEGIN, at)) {
    const end = text.indexOf(END, at);
    if (end < 0) return blocks;
    blocks.push(text.slice(at, end + END.length));
    at = end;
  }
  return blocks;
}

function isCertificate(block: string): boolean {
  try {
    return new X509Certificate(block).fingerprint256 !== '';
  } catch {
    return false;
  }
}
