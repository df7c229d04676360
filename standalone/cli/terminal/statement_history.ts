import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { maskSecrets, type SchemaSnapshot } from '../../../common/binding';
import { parseScript, piecesOf } from '../../../common/language';

/** Maximum statements kept. */
export const HISTORY_LINES = 1000;

/** A script on one line: secrets masked, comments removed, white space collapsed; texts unchanged. */
export function historyLine(script: string, snapshot: SchemaSnapshot): string {
  const statements = parseScript(script).statements.map((statement) =>
    oneLine(maskSecrets(statement.text, statement, snapshot)),
  );
  return statements.length === 0 ? '' : `${statements.join('; ')};`;
}

function oneLine(text: string): string {
  let line = '';
  let end = 0;
  for (const piece of piecesOf(text)) {
    if (/\s/.test(text.slice(end, piece.start)) && line !== '' && !line.endsWith(' ')) line += ' ';
    if (piece.kind !== 'comment') line += text.slice(piece.start, piece.end);
    else if (line !== '' && !line.endsWith(' ')) line += ' ';
    end = piece.end;
  }
  return line.trim();
}

/** The statements of earlier terminals, newest first; empty if the file cannot be read. */
export function readHistory(file: string): string[] {
  try {
    if (!existsSync(file)) return [];
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    if (lines.length > 2 * HISTORY_LINES) {
      writeFileSync(file, `${lines.slice(-HISTORY_LINES).join('\n')}\n`, { mode: 0o600 });
    }
    return [...new Set(lines.slice(-HISTORY_LINES).reverse().map(decoded))];
  } catch {
    return [];
  }
}

/** Adds a statement. If the directory is not writable, the terminal continues without. */
export function appendHistory(file: string, line: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    appendFileSync(file, `${encoded(line)}\n`, { mode: 0o600 });
  } catch {
    // The line is missing after the next start, but that is no reason to interrupt the user.
  }
}

// A text may span lines; an entry of the file may not.
const encoded = (line: string): string => line.replace(/\\/g, '\\\\').replace(/\n/g, '\\n');
const decoded = (line: string): string =>
  line.replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character));
