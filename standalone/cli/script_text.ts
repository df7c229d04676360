import { readFile } from 'node:fs/promises';
import { readStandardInput } from './standard_input';

/** A script that is not valid UTF-8. Running it would change its values, and formatting would destroy them. */
export class NotUtf8 extends Error {
  constructor(name: string) {
    super(
      `${name} is not UTF-8 text. Convert it first, for example with: iconv -f LATIN1 -t UTF-8`,
    );
  }
}

/** The script in a file; without one, or for `-`, from standard input. */
export async function scriptText(file: string | undefined): Promise<string> {
  const given = file !== undefined && file !== '-';
  const bytes = given ? await bytesOf(file) : await readStandardInput();
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new NotUtf8(given ? file : 'Standard input');
  }
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    // The error of reading a directory does not contain its path.
    if (error instanceof Error && 'code' in error) Object.assign(error, { path: file });
    throw error;
  }
}
