import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Maximum requests waiting behind the one in progress. */
const MOST_WAITING = 16;
const EVENTS = ['request', 'checkContinue'] as const;

type Dispatch = (request: IncomingMessage, response: ServerResponse) => void;

/** What the parser of a connection does next: as after an upgrade, it leaves everything that follows unread. */
const READ_NO_MORE = 2;

/**
 * Leaves out the rest of a packet: it holds up to thousands of requests, and Node would create all of them, although
 * their connection is closed. Not part of Node's types; without it, everything works, only more slowly.
 */
function stopParsing(socket: Socket): void {
  const { parser } = socket as { readonly parser?: { onIncoming?: unknown } | null };
  if (typeof parser?.onIncoming === 'function') parser.onIncoming = () => READ_NO_MORE;
}

/**
 * Serves the requests of a connection one after another. Node delivers pipelined requests all at once: a thousand in
 * one packet would all be processed before anybody else's.
 */
export function oneAtATime(server: Server): void {
  /** Requests waiting, by connection with a request in progress. */
  const waiting = new WeakMap<Socket, (() => void)[]>();
  const inTurn =
    (dispatch: Dispatch): Dispatch =>
    (request, response) => {
      const { socket } = request;
      // The rest of a packet still arrives after its connection was closed.
      if (socket.destroyed) return;
      const serve = (): void => {
        response.once('close', () => {
          // A response that was never attached to the connection would not notice its end.
          const next = socket.destroyed ? undefined : waiting.get(socket)?.shift();
          if (next === undefined) waiting.delete(socket);
          else next();
        });
        dispatch(request, response);
      };
      const row = waiting.get(socket);
      if (row === undefined) {
        waiting.set(socket, []);
        serve();
      } else if (row.length < MOST_WAITING) {
        row.push(serve);
      } else {
        socket.destroy();
        stopParsing(socket);
      }
    };
  for (const event of EVENTS) {
    const [dispatch] = server.listeners(event) as Dispatch[];
    if (dispatch === undefined) continue;
    server.removeAllListeners(event);
    server.on(event, inTurn(dispatch));
  }
}
