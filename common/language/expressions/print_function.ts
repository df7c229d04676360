import type {
  FrameBound,
  FunctionCall,
  OrderItem,
  TypeName,
  WindowFrame,
  WindowSpecification,
} from '../nodes';
import { group, indent, join, line, softLine, type Doc } from '../printing/doc';
import { nameDoc, strictNameDoc, type Printing } from '../printing/printing';

const TYPES_THAT_ARE_KEYWORDS = ['timestamp', 'date', 'interval'];

/** `f(DISTINCT a ORDER BY b) FILTER (WHERE c) OVER (…)`. */
export function printFunction(node: FunctionCall, printing: Printing): Doc {
  const items = join(
    [',', line],
    node.arguments.map((argument) => printing.expression(argument)),
  );
  const order =
    node.orderBy.length === 0 ? '' : [line, 'ORDER BY ', printOrder(node.orderBy, printing)];
  return [
    nameDoc(node.name),
    group('(', indent(softLine, node.distinct ? 'DISTINCT ' : '', items, order), softLine, ')'),
    node.filter === undefined ? '' : [' FILTER (WHERE ', printing.expression(node.filter), ')'],
    node.over === undefined ? '' : [' OVER ', printOver(node.over, printing)],
  ];
}

/** The items of ORDER BY. */
export function printOrder(items: readonly OrderItem[], printing: Printing): Doc {
  return join(
    ', ',
    items.map((item) => [
      item.all ? 'ALL' : printing.expression(item.expression),
      item.direction === 'desc' ? ' DESC' : '',
      item.nulls === undefined ? '' : ` NULLS ${item.nulls.toUpperCase()}`,
    ]),
  );
}

/** A window in parentheses. */
export function printWindow(node: WindowSpecification, printing: Printing): Doc {
  const parts: Doc[] = [];
  if (node.base !== undefined) parts.push(strictNameDoc(node.base));
  if (node.partitionBy.length > 0) {
    parts.push([
      'PARTITION BY ',
      join(
        ', ',
        node.partitionBy.map((one) => printing.expression(one)),
      ),
    ]);
  }
  if (node.orderBy.length > 0) parts.push(['ORDER BY ', printOrder(node.orderBy, printing)]);
  if (node.frame !== undefined) parts.push(printFrame(node.frame, printing));
  return group('(', indent(softLine, join(line, parts)), softLine, ')');
}

/** A type by name. */
export function printTypeName(node: TypeName): string {
  const name = TYPES_THAT_ARE_KEYWORDS.includes(node.name)
    ? node.name
    : nameDoc({ kind: 'identifier', range: node.range, name: node.name });
  const given = node.arguments.length === 0 ? '' : `(${node.arguments.join(', ')})`;
  return name + given + (node.list ? '[]' : '');
}

function printOver(node: WindowSpecification, printing: Printing): Doc {
  const alone = node.partitionBy.length + node.orderBy.length === 0 && node.frame === undefined;
  return node.base !== undefined && alone ? strictNameDoc(node.base) : printWindow(node, printing);
}

function printFrame(node: WindowFrame, printing: Printing): Doc {
  const start = printBound(node.start, printing);
  const unit = node.unit.toUpperCase();
  return node.end === undefined
    ? [unit, ' ', start]
    : [unit, ' BETWEEN ', start, ' AND ', printBound(node.end, printing)];
}

function printBound(node: FrameBound, printing: Printing): Doc {
  const words = node.type.toUpperCase().replace('_', ' ');
  return node.offset === undefined ? words : ['(', printing.expression(node.offset), ') ', words];
}
