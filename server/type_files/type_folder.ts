import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ConnectorTypeDeclaration } from '../../common/declaration';
import { counted } from '../../common/quantities';
import { errorCode } from '../error_code';
import type { FileProblem, ReadTypeFile } from './read_type_file';

/** Larger files are not read. */
const MOST_BYTES = 8 * 1024 * 1024;
const MOST_FILES = 200;

/** The connector types of a folder. A broken file is left out and reported; it never keeps the others from loading. */
export interface TypeFolder {
  readonly types: readonly ConnectorTypeDeclaration[];
  /** `tickets.json: entities.tickets.key[0]: unknown column "id"`. */
  readonly problems: readonly string[];
}

/**
 * Reads all `*.json` of a folder, by name, without schemas for editors (`*.schema.json`); none if there is no such folder. `taken`: names of types that files must not
 * have.
 */
export async function readTypeFolder(
  folder: string,
  taken: ReadonlySet<string>,
): Promise<TypeFolder> {
  const names = await jsonFilesOf(folder);
  if (typeof names === 'string') return { types: [], problems: [`${folder}: ${names}`] };
  const types: ConnectorTypeDeclaration[] = [];
  const problems: string[] = [];
  const used = new Set(taken);
  for (const name of names.slice(0, MOST_FILES)) {
    const read = await readFileOf(join(folder, name));
    if (typeof read === 'string') problems.push(`${name}: ${read}`);
    else if (read.kind === 'problems') problems.push(`${name}: ${inBrief(read.problems)}`);
    else if (used.has(read.type.name))
      problems.push(`${name}: name: another type is named "${read.type.name}"`);
    else {
      used.add(read.type.name);
      types.push(read.type);
    }
  }
  const more = names.length - MOST_FILES;
  if (more > 0)
    problems.push(
      `${counted(more, 'file')} ${more === 1 ? 'was' : 'were'} not read; ${MOST_FILES} are allowed`,
    );
  return { types, problems };
}

/** The first problem, and how many more there are: it is reported with every start. */
function inBrief([first, ...others]: readonly FileProblem[]): string {
  const { path, problem } = first ?? { path: '', problem: 'it is not valid' };
  const more = `${counted(others.length, 'more problem')}: moltler types check`;
  return `${path === '' ? '' : `${path}: `}${problem}${others.length === 0 ? '' : ` (${more})`}`;
}

/** The names, or why the folder cannot be read. */
async function jsonFilesOf(folder: string): Promise<readonly string[] | string> {
  try {
    const entries = await readdir(folder);
    return entries.filter((name) => /^(?!\.).*(?<!\.schema)\.json$/.test(name)).sort();
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? [] : reasonOf(error);
  }
}

/** The type, its problems, or why the file cannot be read. */
async function readFileOf(path: string): Promise<ReadTypeFile | string> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) return 'it is a directory, not a file';
    // Reading a pipe would wait for its other end.
    if (!about.isFile()) return 'it is not a regular file';
    if (about.size > MOST_BYTES) return 'it is larger than 8 MB';
    const text = await readFile(path, 'utf8');
    // Most installations have no files, and load no code that reads them.
    const { readTypeFile } = await import('./read_type_file');
    return readTypeFile(text);
  } catch (error) {
    return reasonOf(error);
  }
}

function reasonOf(error: unknown): string {
  const code = errorCode(error);
  switch (code) {
    case 'ENOENT':
      return 'it no longer exists';
    case 'ENOTDIR':
      return 'it is not a directory';
    case 'EACCES':
    case 'EPERM':
      return 'permission to read it is denied';
    default:
      return `it cannot be read${code === '' ? '' : ` (${code})`}`;
  }
}
