import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { MoltlerError } from '../../common/errors';
import { errorCode } from '../error_code';
import { generateKey, parseKey, type EncryptionKey } from './encryption_key';
import type { KeySource } from './key_source';

/** A rename or a new file is only on disk once its directory is. */
function syncDirectory(path: string): void {
  const directory = openSync(dirname(path), 'r');
  try {
    fsyncSync(directory);
  } finally {
    closeSync(directory);
  }
}

function writePrivate(path: string, text: string): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeSync(file, `${text}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  syncDirectory(path);
}

function readPrivate(path: string): EncryptionKey | undefined {
  try {
    const mode = statSync(path).mode & 0o777;
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      const reason = `other users can read it (mode 0${mode.toString(8)}). Run: chmod 600 ${path}`;
      throw new MoltlerError('key_invalid', { source: path, reason });
    }
    return parseKey(readFileSync(path, 'utf8'), path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    if (error instanceof MoltlerError) throw error;
    const reason =
      errorCode(error) === 'EACCES' ? 'permission to read it is denied' : 'it cannot be read';
    throw new MoltlerError('key_invalid', { source: path, reason }, {}, { cause: error });
  }
}

/** Creates the file if it does not exist; of several processes one wins and all read its key. */
function createOnce(path: string): EncryptionKey | undefined {
  const draft = `${path}.${randomUUID()}`;
  try {
    writePrivate(draft, generateKey());
    linkSync(draft, path);
    syncDirectory(path);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') {
      if (errorCode(error) === 'ENOSPC') {
        throw new MoltlerError('store_full', { path: dirname(path) }, {}, { cause: error });
      }
      const reason = 'it cannot be written';
      throw new MoltlerError('key_invalid', { source: path, reason }, {}, { cause: error });
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return readPrivate(path);
}

/** A younger draft may still belong to another process. */
const DRAFT_MILLISECONDS = 60 * 60 * 1000;

/** The real path of the key, so that a link stays a link when the key is written. */
function behindLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // It does not exist yet; any other reason is reported when it is opened.
    return path;
  }
}

/** Files beside the key that a killed process could not remove: keys of rotations, and drafts of a first key. */
function leftBehind(path: string, keep: string | undefined): readonly string[] {
  const prefix = `${basename(path)}.`;
  let names: readonly string[];
  try {
    names = readdirSync(dirname(path));
  } catch {
    return [];
  }
  return names
    .filter((name) => name.startsWith(prefix) && name !== `${prefix}next-${keep ?? ''}`)
    .map((name) => join(dirname(path), name))
    .filter((file) => {
      if (basename(file).startsWith(`${prefix}next-`)) return true;
      const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      return /\.[0-9a-f-]{36}$/.test(file) && age > DRAFT_MILLISECONDS;
    });
}

/**
 * A key in a file of mode 0600, created on first use. During a rotation, the new key is in a file beside it, named by
 * its id. The id committed in the store decides which of them applies, whenever a crash happens.
 */
export function keyFile(named: string): KeySource {
  const path = behindLinks(named);
  const next = (id: string) => `${path}.next-${id}`;
  const settle = (id: string) => {
    try {
      renameSync(next(id), path);
      syncDirectory(path);
    } catch (error) {
      // Already settled, by this process or another one.
      if (errorCode(error) !== 'ENOENT') throw error;
    }
  };
  return {
    supplied: false,
    settle,
    leftovers: () => leftBehind(path, undefined).length > 0,
    sweep(id) {
      for (const file of leftBehind(path, id)) rmSync(file, { force: true });
    },
    load(id) {
      if (id === undefined) {
        const key = readPrivate(path) ?? createOnce(path);
        if (key !== undefined) return key;
      } else {
        const key = readPrivate(next(id)) ?? readPrivate(path);
        if (key !== undefined) return key;
      }
      throw new MoltlerError('key_missing', { source: path });
    },
    prepare(newKey, newId) {
      const key = parseKey(newKey ?? generateKey(), newKey === undefined ? path : 'rotate-key');
      writePrivate(next(newId), key.bytes.toString('base64'));
      return { ...key, source: path };
    },
  };
}
