import { isAscii } from 'node:buffer';
import type { Readable } from 'node:stream';

/** The text of a body that arrives in parts. */
export async function bodyText(body: Readable): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of body) parts.push(part as Buffer);
  const whole = Buffer.concat(parts);
  // Checking is fast, and so is copying; decoding UTF-8 takes ten times as long.
  return whole.toString(isAscii(whole) ? 'latin1' : 'utf8');
}
