import { request, type IncomingMessage } from 'node:http';

/** One caller of a server. */
export class Caller {
  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  /** Runs a script and reads the whole response; returns it, or the error. */
  async run(text: string, signal: AbortSignal): Promise<string> {
    try {
      const response = await this.send(text, signal);
      let body = '';
      for await (const chunk of response) body += String(chunk);
      return body;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  /** Runs a script and reads only the first chunk, until the server disconnects. */
  async stall(text: string, signal: AbortSignal): Promise<void> {
    try {
      const response = await this.send(text, signal);
      response.once('data', () => response.pause());
      response.once('error', () => undefined);
      // Of the socket: a paused response that has arrived whole never ends, and its request no longer hears the signal.
      const { socket } = response;
      await new Promise<void>((resolve) => {
        if (signal.aborted || socket.destroyed) return resolve();
        socket.once('close', () => resolve());
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
      response.destroy();
    } catch {
      // The soak is over, or the server rejected the request.
    }
  }

  private send(text: string, signal: AbortSignal): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const sent = request(
        `${this.url}/api/moltler/run`,
        {
          method: 'POST',
          signal,
          agent: false,
          headers: {
            'content-type': 'application/json',
            'x-moltler-request': '1',
            authorization: `Bearer ${this.token}`,
          },
        },
        resolve,
      );
      sent.once('error', reject);
      sent.end(JSON.stringify({ text }));
    });
  }
}
