import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { PROGRAM } from '../support/built';

/** Creates an API token in a data directory, as an operator would. */
export function createToken(data: string, name: string, more: readonly string[] = []): string {
  const args = [PROGRAM, 'tokens', 'create', name, ...more, '--data', data];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const token = /mlt_[\w-]+/.exec(stdout + stderr)?.[0];
  if (token === undefined) throw new Error(`No token was created: ${stdout}${stderr}`);
  return token;
}

/** `moltler serve` in its own process. */
export async function startServer(data: string): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--port', '0', '--data', data], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let output = '';
    const listen = (chunk: Buffer): void => {
      output += chunk.toString();
      const url = /(http:\/\/127\.0\.0\.1:\d+)/.exec(output)?.[1];
      if (url !== undefined) resolve({ url, child });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => reject(new Error(`The server did not start: ${output}`)));
  });
}
