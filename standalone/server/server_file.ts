import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { storeError } from '../../server/storage';

const NAME = 'server.json';
const CONTENT = z.strictObject({
  url: z.url(),
  token: z.string().min(20),
  pid: z.number().int().positive(),
  /** The certificate of a server with TLS. */
  certificate: z.string().optional(),
});

/** The file by which the terminals of a data directory find its server. */
export type ServerFile = z.infer<typeof CONTENT>;

const DRAFT = /^server\.json\.[0-9a-f]{12}$/;
/** A temporary file lives for an instant; an older one was left by a killed server, or by a full disk. */
const DRAFT_MILLISECONDS = 60_000;

/** Writes the file atomically, readable only by its owner. Throws `store_full`, `store_unusable`. */
export function writeServerFile(directory: string, content: ServerFile): void {
  const path = join(directory, NAME);
  removeDrafts(directory);
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    writeFileSync(draft, JSON.stringify(content), { mode: 0o600, flag: 'wx' });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw storeError(error, path);
  }
}

function removeDrafts(directory: string): void {
  for (const name of readdirSync(directory)) {
    if (!DRAFT.test(name)) continue;
    const path = join(directory, name);
    const { mtimeMs = Infinity } = statSync(path, { throwIfNoEntry: false }) ?? {};
    if (mtimeMs < Date.now() - DRAFT_MILLISECONDS) rmSync(path, { force: true });
  }
}

/** Undefined if the file is missing or unreadable, or its server was killed. */
export function readServerFile(directory: string): ServerFile | undefined {
  try {
    const content = CONTENT.parse(JSON.parse(readFileSync(join(directory, NAME), 'utf8')));
    // Throws if there is no such process, or it belongs to another user.
    process.kill(content.pid, 0);
    return content;
  } catch {
    return undefined;
  }
}

/** Removes the file if it is still ours. */
export function removeServerFile(directory: string, pid: number): void {
  if (readServerFile(directory)?.pid === pid) rmSync(join(directory, NAME), { force: true });
}
