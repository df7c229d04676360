import { errorDiagnostic } from './building';
import type { PlacedDiagnostic } from './diagnostic';
import { printExpression, printObject } from './expressions/print';
import { parseScript } from './parse';
import { placeDiagnostics } from './placing';
import { render } from './printing/doc';
import type { Printing } from './printing/printing';
import { remarkText } from './printing/remarks';
import { weave } from './printing/weave';
import { printQuery } from './query/print';
import type { ParsedStatement } from './script';
import { definitionOf } from './statements/definition_of';
import type { Statement } from './statements/statement';
import { lex } from './tokens/lex';
import { piecesOf } from './tokens/pieces';

const WIDTH = 80;

const printing: Printing = {
  expression: (node) => printExpression(node, printing),
  object: (node) => printObject(node, printing),
  query: (node) => printQuery(node, printing),
  statement: (node) => definitionOf(node.kind).print(node, printing),
};

/** The text of a statement, without `;`. Parsing it again returns an equal tree, apart from ranges. */
export function print(statement: Statement): string {
  return render(printing.statement(statement), WIDTH);
}

/**
 * Formats a script. Comments stay with what they were written next to; where that is printed in another
 * order, the statement keeps its own layout, so that no comment ends up next to something else. A
 * script with a syntax error, or of more than `most` characters, is returned unchanged, with the errors.
 */
export function formatScript(
  text: string,
  most = Infinity,
): {
  readonly text: string;
  readonly diagnostics: readonly PlacedDiagnostic[];
} {
  if (text.length > most) {
    const range = { start: 0, end: 1 };
    const diagnostics = [errorDiagnostic('too_large_to_check', {}, range)];
    return { text, diagnostics: placeDiagnostics({ text, statements: [], diagnostics }) };
  }
  const script = parseScript(text);
  const diagnostics = placeDiagnostics(script);
  if (diagnostics.length > 0) return { text, diagnostics };
  let formatted = '';
  let end = 0;
  for (const one of script.statements) {
    formatted += between(text.slice(end, one.offset), formatted === '');
    formatted += layOut(one);
    end = one.offset + one.text.length;
  }
  formatted += between(text.slice(end), formatted === '');
  return { text: `${formatted.trim()}${formatted.trim() === '' ? '' : '\n'}`, diagnostics: [] };
}

function layOut({ text, statement }: ParsedStatement): string {
  if (statement === undefined) return text;
  const doc = printing.statement(statement);
  // Most statements have no comments, which is known without reading them again.
  const source = /--|\/\*/.test(text) ? lex(text) : undefined;
  const woven =
    source === undefined || source.comments.length === 0 ? doc : weave(doc, text, source);
  return woven === undefined ? text : render(woven, WIDTH);
}

/** The text between two statements: a `;`, comments on their lines, at most one empty line. */
function between(text: string, first: boolean): string {
  let out = first ? '' : ';';
  let end = 0;
  for (const piece of piecesOf(text)) {
    if (piece.kind !== 'comment') continue;
    out += gap(text.slice(end, piece.start), out) + remarkText(text.slice(piece.start, piece.end));
    end = piece.end;
  }
  const rest = gap(text.slice(end), out);
  return out + (rest === ' ' ? '\n' : rest);
}

function gap(space: string, before: string): string {
  if (before === '') return '';
  const lines = space.split(/\r\n?|\n/).length - 1;
  return lines === 0 ? ' ' : lines === 1 ? '\n' : '\n\n';
}
