import type { Socket } from 'node:net';

/** What identifies a connection, also from its encrypted side. */
const keyOf = ({ remoteAddress, remotePort }: Socket): string => `${remoteAddress}:${remotePort}`;

/**
 * The open connections of a server. When there are as many as may be, the one that has been without a request of
 * somebody known for longest makes room for a new one: whoever opens hundreds of connections, and sends nothing or
 * reads nothing, keeps nobody out.
 */
export class Connections {
  private readonly open = new Map<string, Socket>();
  /** Those that serve nobody known, longest first. */
  private readonly unused = new Set<string>();
  /** Requests of somebody known, by connection. */
  private readonly requests = new Map<string, number>();

  constructor(private readonly most: number) {}

  /** A connection was accepted. */
  add(socket: Socket): void {
    const key = keyOf(socket);
    // Without an address it is gone already.
    if (socket.destroyed || socket.remotePort === undefined) return;
    if (this.open.size >= this.most && !this.makeRoom()) {
      socket.destroy();
      return;
    }
    this.open.set(key, socket);
    this.unused.add(key);
    socket.once('close', () => {
      if (this.open.get(key) !== socket) return;
      this.open.delete(key);
      this.unused.delete(key);
      this.requests.delete(key);
    });
  }

  /** A request of somebody known has come: the connection stays until what is returned was called. */
  use(socket: Socket): () => void {
    const key = keyOf(socket);
    const connection = this.open.get(key);
    if (connection === undefined) return () => undefined;
    this.requests.set(key, (this.requests.get(key) ?? 0) + 1);
    this.unused.delete(key);
    return () => {
      if (this.open.get(key) !== connection) return;
      const left = (this.requests.get(key) ?? 1) - 1;
      if (left > 0) {
        this.requests.set(key, left);
        return;
      }
      this.requests.delete(key);
      this.unused.add(key);
    };
  }

  private makeRoom(): boolean {
    const [longest] = this.unused;
    if (longest === undefined) return false;
    const socket = this.open.get(longest);
    // Its end is told later; until then it counts no more.
    this.open.delete(longest);
    this.unused.delete(longest);
    socket?.destroy();
    return true;
  }
}
