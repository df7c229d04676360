import { spawn } from 'node:child_process';

/** A program that serves HTTP on a port of the loopback interface. */
export interface StartedProgram {
  stop(): Promise<void>;
}

/** Starts a program and waits until `url` responds. Rejects with the end of its log if it does not. */
export async function started(
  command: string,
  parameters: readonly string[],
  url: string,
): Promise<StartedProgram> {
  const child = spawn(command, [...parameters], { stdio: ['ignore', 'pipe', 'pipe'] });
  const log: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => log.push(chunk));
  child.stdout.resume();
  let ended = false;
  const exit = new Promise<void>((resolve) =>
    child.once('exit', () => {
      ended = true;
      resolve();
    }),
  );
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await exit;
  };
  const deadline = Date.now() + 15_000;
  for (;;) {
    try {
      if ((await fetch(url)).status < 500) return { stop };
    } catch {
      // Not listening yet.
    }
    if (ended || Date.now() > deadline) {
      await stop();
      const end = Buffer.concat(log).toString('utf8').slice(-2000);
      throw new Error(`The emulator did not start: ${end}`);
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}
