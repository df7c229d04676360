import type { Readable } from 'node:stream';
import * as z from 'zod';

const FAILURE = z.object({ error: z.object({ message: z.string() }) });
/** Moltler's messages are shorter; a different server might send an endless response slowly. */
const MAX_FAILURE_BYTES = 64 * 1024;
const MAX_FAILURE_MILLISECONDS = 5000;

/** The whole body of a response; rejects above a size. The body is closed in any case. */
export async function responseText(body: Readable, maxBytes = Infinity): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of body) {
      chunks.push(chunk as Buffer);
      bytes += (chunk as Buffer).length;
      if (bytes > maxBytes) throw new Error('The response is too large.');
    }
  } finally {
    body.destroy();
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Why a Moltler server rejected a request; undefined if the response is not from a Moltler server. */
export async function failureText(body: Readable): Promise<string | undefined> {
  const timer = setTimeout(
    () => body.destroy(new Error('The response took too long.')),
    MAX_FAILURE_MILLISECONDS,
  );
  try {
    const text = await responseText(body, MAX_FAILURE_BYTES);
    return FAILURE.parse(JSON.parse(text)).error.message;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
