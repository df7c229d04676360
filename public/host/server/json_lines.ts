/** Values of newline-delimited JSON. A slow consumer slows the stream. */
export async function* jsonLines<T>(stream: ReadableStream<Uint8Array>): AsyncGenerator<T> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  // Parts of an incomplete line; joined once, so that the cost of a long line is linear.
  let parts: string[] = [];
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      ended = done;
      const text = done ? decoder.decode() : decoder.decode(value, { stream: true });
      let start = 0;
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
        parts.push(text.slice(start, end));
        const line = parts.join('');
        parts = [];
        start = end + 1;
        if (line.trim() !== '') yield JSON.parse(line) as T;
      }
      parts.push(text.slice(start));
      if (!done) continue;
      const rest = parts.join('');
      if (rest.trim() !== '') yield JSON.parse(rest) as T;
      return;
    }
  } finally {
    // A browser treats a cancelled response as aborted even if it was read to its end.
    if (ended) reader.releaseLock();
    else await reader.cancel().catch(() => undefined);
  }
}
