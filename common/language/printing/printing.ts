import type { Expression, Identifier, ObjectLiteral, Query, StringLiteral } from '../nodes';
import type { Statement } from '../statements/statement';
import { KEYWORDS, RESERVED } from '../tokens/keywords';
import { quote } from '../tokens/quotes';
import { hardLine, indent, type Doc } from './doc';

/** The context of the printer of one kind of node; printers only reach each other through it. */
export interface Printing {
  expression(node: Expression): Doc;
  object(node: ObjectLiteral): Doc;
  query(node: Query): Doc;
  statement(node: Statement): Doc;
}

const PLAIN =
  /^[A-Za-z_@\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u1FFF][\w@\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u1FFF]*$/;

/** Prints a name where only a reserved word could be misread: a column, a member, a table. */
export function nameDoc({ name }: Identifier): string {
  const type = KEYWORDS.get(name.toUpperCase());
  const plain = PLAIN.test(name) && (type === undefined || !RESERVED.has(type));
  return plain ? name : quote(name, '`');
}

/** Prints a name where any keyword could be misread: after the keywords of a statement. */
export function strictNameDoc({ name }: Identifier): string {
  return PLAIN.test(name) && !KEYWORDS.has(name.toUpperCase()) ? name : quote(name, '`');
}

/**
 * Prints a string in single quotes; in double quotes if a leading quote would look like a triple quote; code in triple
 * quotes.
 */
export function stringDoc({ value }: Pick<StringLiteral, 'value'>): string {
  if (value.includes('\n') && !value.includes("'''") && !/^'|'$/.test(value)) {
    return `'''${value}'''`;
  }
  return value.startsWith("'") ? quote(value, '"') : quote(value);
}

/** Prints the statements of a block, each on its own line, indented. */
export function bodyDoc(body: readonly Statement[], printing: Printing): Doc {
  return indent(body.flatMap((statement) => [hardLine, printing.statement(statement), ';']));
}
