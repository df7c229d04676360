import type { Socket } from 'node:net';

/** Identifies a connection, also by its TLS socket. */
const keyOf = ({ remoteAddress, remotePort }: Socket): string => `${remoteAddress}:${remotePort}`;

/**
 * The open connections of a server. At the limit, a new connection replaces the one that has been without an
 * authenticated request for longest: a client that opens hundreds of connections and sends or reads nothing cannot keep
 * others out.
 */
export class Connections {
  private readonly open = new Map<string, Socket>();
  /** Connections without an authenticated request, oldest first. */
  private readonly unused = new Set<string>();
  /** The number of authenticated requests by connection. */
  private readonly requests = new Map<string, number>();

  constructor(private readonly most: number) {}

  /** A connection was accepted. */
  add(socket: Socket): void {
    const key = keyOf(socket);
    // Without an address, the client has already gone.
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

  /** Records an authenticated request: its connection stays open until the returned function is called. */
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

  closeAll(): void {
    for (const socket of [...this.open.values()]) socket.destroy();
  }

  private makeRoom(): boolean {
    const [longest] = this.unused;
    if (longest === undefined) return false;
    const socket = this.open.get(longest);
    // Its close event comes later, but it no longer counts.
    this.open.delete(longest);
    this.unused.delete(longest);
    socket?.destroy();
    return true;
  }
}
