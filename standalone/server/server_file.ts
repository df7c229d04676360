import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const NAME = 'server.json';
const CONTENT = z.strictObject({
  url: z.url(),
  token: z.string().min(20),
  pid: z.number().int().positive(),
  /** Of a server with TLS. */
  certificate: z.string().optional(),
});

/** How the terminals of a data directory find its server. */
export type ServerFile = z.infer<typeof CONTENT>;

/** Written whole or not at all, readable by its owner alone. */
export function writeServerFile(directory: string, content: ServerFile): void {
  const path = join(directory, NAME);
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, JSON.stringify(content), { mode: 0o600, flag: 'wx' });
  renameSync(draft, path);
}

/** Undefined where there is none, or none that can be read, or its server was killed. */
export function readServerFile(directory: string): ServerFile | undefined {
  try {
    const content = CONTENT.parse(JSON.parse(readFileSync(join(directory, NAME), 'utf8')));
    // Throws where there is no such process, or it is somebody else's.
    process.kill(content.pid, 0);
    return content;
  } catch {
    return undefined;
  }
}

/** Removes it if it is still ours. */
export function removeServerFile(directory: string, pid: number): void {
  if (readServerFile(directory)?.pid === pid) rmSync(join(directory, NAME), { force: true });
}
