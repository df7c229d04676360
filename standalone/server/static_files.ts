import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A file of the browser bundle, in memory. Only files found at startup are served, so no path leaves the root. */
export interface StaticFile {
  readonly type: string;
  readonly body: Buffer;
  readonly brotli: Buffer | undefined;
  readonly etag: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
};
const COMPRESSED = new Set(['.html', '.js', '.css', '.svg', '.json']);

/** A file of a known extension (`.json`), ready to be served. */
export function staticFile(extension: string, content: Buffer | string): StaticFile {
  const body = Buffer.from(content);
  return {
    type: TYPES[extension] ?? 'application/octet-stream',
    body,
    brotli: COMPRESSED.has(extension)
      ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
      : undefined,
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
  };
}

/** Reads all files under `root`: URL path → file. Source maps are left out. */
export function readStaticFiles(root: string): ReadonlyMap<string, StaticFile> {
  const files = new Map<string, StaticFile>();
  const visit = (directory: string): void => {
    for (const name of readdirSync(directory)) {
      const path = join(directory, name);
      if (statSync(path).isDirectory()) {
        visit(path);
        continue;
      }
      if (TYPES[extname(name)] === undefined) continue;
      files.set(
        `/${relative(root, path).split(sep).join('/')}`,
        staticFile(extname(name), readFileSync(path)),
      );
    }
  };
  visit(root);
  return files;
}
