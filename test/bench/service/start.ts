import { fork } from 'node:child_process';
import { join } from 'node:path';

/** A running fake GitHub. */
export interface BenchService {
  readonly url: string;
  readonly pid: number | undefined;
  /** Sets the latency in milliseconds, and resets the requests. With `faults`, one in that many requests fails. */
  reset(latency: number, faults?: number): Promise<void>;
  /** Replaces what it has: so many issues in each of the repositories, with bodies of so many bytes. */
  fill(size: number, bytes?: number): Promise<void>;
  /** Whether bodies are compressed for clients that accept it; they are not at the start. */
  compress(on: boolean): Promise<void>;
  /** Changes one in `every` issues now. */
  change(every: number): Promise<void>;
  /** Leaves so many rows of the list of a million. */
  shorten(rows: number): Promise<void>;
  /** Requests since the last reset, by status. */
  requests(): Promise<Readonly<Record<string, number>>>;
  stop(): void;
}

export async function startBenchService(): Promise<BenchService> {
  const child = fork(join(__dirname, 'service.js'), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: [],
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message: { port: number }) => resolve(message.port));
    child.once('error', reject);
  });
  const url = `http://127.0.0.1:${port}`;
  const control = async (query: string): Promise<Record<string, number>> =>
    (await (await fetch(`${url}/__control?${query}`)).json()) as Record<string, number>;
  return {
    url,
    pid: child.pid,
    reset: async (latency, faults = 0) => {
      await control(`latency=${latency}&faults=${faults}&reset=1`);
    },
    fill: async (size, bytes) =>
      void (await control(`size=${size}${bytes === undefined ? '' : `&bytes=${bytes}`}`)),
    compress: async (on) => void (await control(`gzip=${on ? 1 : 0}`)),
    change: async (every) => void (await control(`change=${every}`)),
    shorten: async (rows) => void (await control(`million=${rows}`)),
    requests: () => control(''),
    stop: () => child.kill(),
  };
}
