import type { IncomingMessage, Server } from 'node:http';

/** A body can have this many chunks of any size. */
const FREE_CHUNKS = 500;
/** More must have this many bytes each on average: processing a chunk costs as much as thousands of bytes. */
const LEAST_BYTES = 64;

/** What the parser of a connection calls for each chunk. Not part of Node's types; checked by its name. */
const ON_BODY = 3;
const NAME = 'parserOnBody';
type OnBody = (this: unknown, chunk: Buffer) => unknown;
interface Parser {
  [ON_BODY]?: OnBody | undefined;
}

/**
 * Disconnects clients that send a body in very many small chunks. Where chunks are parsed: a packet holds thousands of
 * them, and all of them would be processed after the connection was closed.
 */
export function rejectSmallChunks(server: Server): void {
  server.prependListener('request', limitChunks);
  server.prependListener('checkContinue', limitChunks);
}

function limitChunks(request: IncomingMessage): void {
  if (request.headers['transfer-encoding'] === undefined) return;
  const { socket } = request;
  const { parser } = socket as { readonly parser?: Parser | null };
  const before = parser?.[ON_BODY];
  if (!parser || before?.name !== NAME) return;
  let chunks = 0;
  let bytes = 0;
  parser[ON_BODY] = function (chunk) {
    chunks += 1;
    bytes += chunk.length;
    if (chunks <= FREE_CHUNKS || bytes >= chunks * LEAST_BYTES) return before.call(this, chunk);
    parser[ON_BODY] = undefined;
    return socket.destroy();
  };
  // Parsers are used again for other connections.
  const restore = (): void => void (parser[ON_BODY] = before);
  request.once('close', restore);
  socket.once('close', restore);
}
