import type { Readable } from 'node:stream';

/** The text of a body that arrives in parts. */
export async function bodyText(body: Readable): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of body) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
