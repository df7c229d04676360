import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import yauzl from 'yauzl';
import { checkVersionAtInstall, parseManifest } from './manifest';

const MANIFEST = /(kibana[/\\][^/\\]+)[/\\]kibana\.json$/i;

interface Unzipped {
  readonly path: string;
  readonly mode: number;
  readonly content: Buffer;
}

/** All files of a zip, with the modes that it has for them. */
export async function unzipped(zip: Buffer): Promise<readonly Unzipped[]> {
  const open = promisify<Buffer, yauzl.Options, yauzl.ZipFile>(yauzl.fromBuffer);
  const file = await open(zip, { lazyEntries: true });
  const stream = promisify<yauzl.Entry, Readable>(file.openReadStream.bind(file));
  const found: Unzipped[] = [];
  for await (const entry of file.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    const parts: Buffer[] = [];
    for await (const part of await stream(entry)) parts.push(part as Buffer);
    found.push({
      path: entry.fileName,
      mode: entry.externalFileAttributes >>> 16,
      content: Buffer.concat(parts),
    });
  }
  return found;
}

/** Does what `bin/kibana-plugin install` does: contract §2.1. Returns the folder of the plugin. */
export async function install(zip: Buffer, home: string, kibana: string): Promise<string> {
  const files = await unzipped(zip);
  const manifest = files.find(({ path }) => MANIFEST.test(path));
  const prefix = manifest && MANIFEST.exec(manifest.path)?.[1];
  if (manifest === undefined || prefix === undefined)
    throw new Error('No kibana plugins found in archive');
  const { id, ...rest } = parseManifest(manifest.content.toString());
  const target = join(home, 'plugins', id);
  if (existsSync(target))
    throw new Error(`Plugin ${id} already exists, please remove before installing`);
  checkVersionAtInstall({ id, ...rest }, kibana);
  const working = join(home, 'plugins', '.plugin.installing');
  rmSync(working, { recursive: true, force: true });
  for (const { path, mode, content } of files) {
    if (!path.startsWith(`${prefix}/`)) continue;
    const file = join(working, path.slice(prefix.length + 1));
    mkdirSync(dirname(file), { recursive: true });
    // Tests run as root, who may read everything; Kibana does not.
    if ((mode & 0o400) === 0) throw new Error(`EACCES: ${path} has the mode ${mode.toString(8)}`);
    writeFileSync(file, content, { mode: mode & 0o777 });
  }
  renameSync(working, target);
  return target;
}

/** The manifest of an installed plugin. */
export const manifestIn = (folder: string): ReturnType<typeof parseManifest> =>
  parseManifest(readFileSync(join(folder, 'kibana.json'), 'utf8'));
