import type { Request } from '@hapi/hapi';

/** A body can have this many chunks of any size. */
const FREE_CHUNKS = 1_000;
/** More must have this many bytes each on average: processing a chunk costs as much as thousands of bytes. */
const LEAST_BYTES = 64;

/** Disconnects a client that sends its body in very many small chunks. */
export function rejectSmallChunks(request: Request): void {
  const { req } = request.raw;
  if (req.headers['transfer-encoding'] === undefined) return;
  let chunks = 0;
  let bytes = 0;
  request.events.on('peek', (chunk) => {
    chunks += 1;
    bytes += chunk.length;
    if (chunks > FREE_CHUNKS && bytes < chunks * LEAST_BYTES) req.socket.destroy();
  });
}
