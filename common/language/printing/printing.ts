import type { Expression, Identifier, ObjectLiteral, Query, StringLiteral } from '../nodes';
import type { Statement } from '../statements/statement';
import { KEYWORDS, RESERVED } from '../tokens/keywords';
import { quote } from '../tokens/quotes';
import { hardLine, indent, type Doc } from './doc';

/** What the printer of one kind of node is given; printers reach each other only through it. */
export interface Printing {
  expression(node: Expression): Doc;
  object(node: ObjectLiteral): Doc;
  query(node: Query): Doc;
  statement(node: Statement): Doc;
}

const PLAIN =
  /^[A-Za-z_@\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u1FFF][\w@\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u1FFF]*$/;

/** A name where only a reserved word could be misread: a column, a member, a table. */
export function nameDoc({ name }: Identifier): string {
  const type = KEYWORDS.get(name.toUpperCase());
  const plain = PLAIN.test(name) && (type === undefined || !RESERVED.has(type));
  return plain ? name : quote(name, '`');
}

/** A name where any keyword could be misread: after the keywords of a statement. */
export function strictNameDoc({ name }: Identifier): string {
  return PLAIN.test(name) && !KEYWORDS.has(name.toUpperCase()) ? name : quote(name, '`');
}

/** A string: single quotes, double ones where a leading quote would read as three, three for code. */
export function stringDoc({ value }: Pick<StringLiteral, 'value'>): string {
  if (value.includes('\n') && !value.includes("'''") && !/^'|'$/.test(value)) {
    return `'''${value}'''`;
  }
  return value.startsWith("'") ? quote(value, '"') : quote(value);
}

/** Statements of a block, each on its own line, one step further in. */
export function bodyDoc(body: readonly Statement[], printing: Printing): Doc {
  return indent(body.flatMap((statement) => [hardLine, printing.statement(statement), ';']));
}
