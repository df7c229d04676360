import { printOrder, printWindow } from '../expressions/print_function';
import type {
  CommonTable,
  GroupItem,
  GroupingSets,
  Identifier,
  Join,
  Options,
  Query,
  QueryBody,
  Select,
  SetOperation,
  TableExpression,
  TableFunction,
  TableName,
  Values,
} from '../nodes';
import { group, indent, join, line, softLine, type Doc } from '../printing/doc';
import { nameDoc, strictNameDoc, type Printing } from '../printing/printing';
import { printPivot } from './print_pivot';

/** Prints a query, one clause per line unless it fits on one line. */
export function printQuery(node: Query, printing: Printing): Doc {
  const clauses: Doc[] = [];
  if (node.with.length > 0) {
    const tables = node.with.map((table) => printCommonTable(table, printing));
    clauses.push([node.recursive ? 'WITH RECURSIVE ' : 'WITH ', join([',', line], tables)]);
  }
  clauses.push(printBody(node.body, printing));
  if (node.orderBy.length > 0) clauses.push(['ORDER BY ', printOrder(node.orderBy, printing)]);
  if (node.limit !== undefined) clauses.push(['LIMIT ', printing.expression(node.limit)]);
  if (node.offset !== undefined) clauses.push(['OFFSET ', printing.expression(node.offset)]);
  if (node.options !== undefined) clauses.push(printOptions(node.options, printing));
  return group(join(line, clauses));
}

/** `WITH (name = value)`. */
export function printOptions(node: Options, printing: Printing): Doc {
  const entries = node.entries.map((entry) => [
    nameDoc(entry.name),
    ' = ',
    printing.expression(entry.value),
  ]);
  return group('WITH (', indent(softLine, join([',', line], entries)), softLine, ')');
}

/** `connector.entity`, or an index or pattern as one token. */
export function printTableName(node: TableName): string {
  // A pattern is printed bare: in backticks, its star would be a literal character.
  return node.pattern
    ? node.parts.map(({ name }) => name).join('.')
    : node.parts.map(nameDoc).join('.');
}

function printCommonTable(node: CommonTable, printing: Printing): Doc {
  return [
    strictNameDoc(node.name),
    columnsDoc(node.columns),
    ' AS ',
    inParentheses(printing.query(node.query)),
  ];
}

/** In parentheses, on lines of its own unless it fits on one. */
export function inParentheses(doc: Doc): Doc {
  return group('(', indent(softLine, doc), softLine, ')');
}

/** The names in parentheses; nothing without names. */
export function columnsDoc(columns: readonly Identifier[]): string {
  return columns.length === 0 ? '' : `(${columns.map(strictNameDoc).join(', ')})`;
}

type BodyPrinters = {
  readonly [K in QueryBody['kind']]: (
    node: Extract<QueryBody, { kind: K }>,
    printing: Printing,
  ) => Doc;
};

const BODIES: BodyPrinters = {
  select: printSelect,
  set_operation: printSetOperation,
  values: printValues,
  query: (node, printing) => inParentheses(printing.query(node)),
};

function printBody(node: QueryBody, printing: Printing): Doc {
  return (BODIES[node.kind] as (node: QueryBody, printing: Printing) => Doc)(node, printing);
}

function printSetOperation(node: SetOperation, printing: Printing): Doc {
  const parts: Doc[] = [];
  let left: QueryBody = node;
  while (left.kind === 'set_operation') {
    const operator = left.operator.toUpperCase() + (left.all ? ' ALL' : '');
    parts.push(printBody(left.right, printing), line, operator, line);
    left = left.left;
  }
  parts.push(printBody(left, printing));
  return parts.reverse();
}

function printValues(node: Values, printing: Printing): Doc {
  const rows = node.rows.map((row) => [
    '(',
    join(
      ', ',
      row.map((value) => printing.expression(value)),
    ),
    ')',
  ]);
  return group('VALUES', indent(line, join([',', line], rows)));
}

function printSelect(node: Select, printing: Printing): Doc {
  const items = node.items.map((item) =>
    item.kind === 'star'
      ? printing.expression(item)
      : [
          printing.expression(item.expression),
          item.alias === undefined ? '' : ` AS ${strictNameDoc(item.alias)}`,
        ],
  );
  const clauses: Doc[] = [
    group('SELECT', printDistinct(node, printing), indent(line, join([',', line], items))),
  ];
  if (node.from !== undefined) clauses.push(['FROM ', printTables(node.from, printing)]);
  if (node.where !== undefined) clauses.push(['WHERE ', printing.expression(node.where)]);
  if (node.groupByAll) clauses.push('GROUP BY ALL');
  if (node.groupBy.length > 0) {
    clauses.push([
      'GROUP BY ',
      join(
        ', ',
        node.groupBy.map((one) => printGroupItem(one, printing)),
      ),
    ]);
  }
  if (node.having !== undefined) clauses.push(['HAVING ', printing.expression(node.having)]);
  if (node.windows.length > 0) {
    const windows = node.windows.map(({ name, window }) => [
      strictNameDoc(name),
      ' AS ',
      printWindow(window, printing),
    ]);
    clauses.push(['WINDOW ', join(', ', windows)]);
  }
  if (node.qualify !== undefined) clauses.push(['QUALIFY ', printing.expression(node.qualify)]);
  return join(line, clauses);
}

function printDistinct({ distinct, distinctOn }: Select, printing: Printing): Doc {
  if (distinctOn === undefined) return distinct ? ' DISTINCT' : '';
  const keys = distinctOn.map((one) => printing.expression(one));
  return [' DISTINCT ON (', join(', ', keys), ')'];
}

const SETS: Readonly<Record<GroupingSets['form'], string>> = {
  sets: 'GROUPING SETS',
  rollup: 'ROLLUP',
  cube: 'CUBE',
};

function printGroupItem(node: GroupItem, printing: Printing): Doc {
  if (node.kind !== 'grouping_sets') return printing.expression(node);
  const items = node.items.map((one) => printGroupItem(one, printing));
  return group(`${SETS[node.form]} (`, indent(softLine, join([',', line], items)), softLine, ')');
}

function printTables(node: TableExpression, printing: Printing): Doc {
  const parts: Doc[] = [];
  let left: TableExpression = node;
  while (left.kind === 'join') {
    parts.push(printJoinPart(left, printing), line);
    left = left.left;
  }
  parts.push(printTable(left, printing));
  return parts.reverse();
}

function printJoinPart(node: Join, printing: Printing): Doc {
  const words = `${node.natural ? 'NATURAL ' : ''}${node.type === 'inner' ? '' : `${node.type.toUpperCase().replace('_', ' ')} `}`;
  return [
    words,
    'JOIN ',
    printOperand(node.right, printing),
    node.on === undefined ? '' : [' ON ', printing.expression(node.on)],
    node.using.length === 0 ? '' : ` USING (${node.using.map(strictNameDoc).join(', ')})`,
  ];
}

function printTable(node: Exclude<TableExpression, Join>, printing: Printing): Doc {
  const alias = node.alias === undefined ? '' : ` ${strictNameDoc(node.alias)}`;
  if (node.kind === 'derived_table') {
    return [
      node.lateral ? 'LATERAL ' : '',
      inParentheses(printing.query(node.query)),
      alias,
      columnsDoc(node.columns),
    ];
  }
  if (node.kind === 'table_function') {
    return [printTableFunction(node, printing), alias, columnsDoc(node.columns)];
  }
  if (node.kind === 'pivot' || node.kind === 'unpivot') {
    return [printOperand(node.table, printing), ' ', printPivot(node, printing), alias];
  }
  const options = node.options === undefined ? '' : [' ', printOptions(node.options, printing)];
  return [printTableName(node.name), alias, options];
}

/** A join as an operand needs parentheses. */
function printOperand(node: TableExpression, printing: Printing): Doc {
  return node.kind === 'join'
    ? inParentheses(group(printTables(node, printing)))
    : printTable(node, printing);
}

function printTableFunction(node: TableFunction, printing: Printing): Doc {
  const items = join(
    [',', line],
    node.arguments.map((argument) => printing.expression(argument)),
  );
  return [
    nameDoc(node.name),
    group('(', indent(softLine, items), softLine, ')'),
    node.ordinality ? ' WITH ORDINALITY' : '',
  ];
}
