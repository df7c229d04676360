import type {
  Expression,
  FrameBound,
  FunctionCall,
  GroupItem,
  OrderItem,
  Query,
  QueryBody,
  Select,
  TableExpression,
  WindowSpecification,
} from '../../common/language';

/** Columns that our service compares case-insensitively; PostgreSQL does so with lower(). */
const IGNORING_CASE: ReadonlySet<string> = new Set(['state', 'owner', 'login', 'lead', 'label']);
const BINARY: Readonly<Record<string, string>> = {
  '!=': '<>',
  is_distinct_from: 'IS DISTINCT FROM',
  is_not_distinct_from: 'IS NOT DISTINCT FROM',
};

/** A Moltler query in PostgreSQL's syntax. Where the two differ by design, it is rewritten to Moltler's meaning. */
export function printQuery(query: Query): string {
  const common = query.with.map(
    ({ name, query: inner }) => `${name.name} AS (${printQuery(inner)})`,
  );
  return [
    common.length > 0 ? `WITH ${common.join(', ')}` : '',
    body(query.body),
    order(query.orderBy),
    query.limit ? `LIMIT ${print(query.limit)}` : '',
    query.offset ? `OFFSET ${print(query.offset)}` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function body(of: QueryBody): string {
  switch (of.kind) {
    case 'query':
      return `(${printQuery(of)})`;
    case 'set_operation':
      return `${body(of.left)} ${of.operator.toUpperCase()}${of.all ? ' ALL' : ''} ${body(of.right)}`;
    case 'select':
      return select(of);
    case 'values':
      throw new Error('VALUES is not generated');
  }
}

function select(of: Select): string {
  const items = of.items.map((item) =>
    item.kind === 'star'
      ? '*'
      : `${print(item.expression)}${item.alias ? ` AS ${item.alias.name}` : ''}`,
  );
  const on = of.distinctOn?.map(print).join(', ');
  const distinct = on !== undefined ? `DISTINCT ON (${on}) ` : of.distinct ? 'DISTINCT ' : '';
  const { from, conditions } = withoutSemiJoins(of.from);
  const where = [...conditions, ...(of.where ? [print(of.where)] : [])];
  return [
    `SELECT ${distinct}${items.join(', ')}`,
    from ? `FROM ${table(from)}` : '',
    where.length > 0 ? `WHERE ${where.join(' AND ')}` : '',
    of.groupBy.length > 0 ? `GROUP BY ${of.groupBy.map(group).join(', ')}` : '',
    of.having ? `HAVING ${print(of.having)}` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function group(of: GroupItem): string {
  if (of.kind === 'row') return `(${of.items.map(print).join(', ')})`;
  if (of.kind !== 'grouping_sets') return print(of);
  const word = of.form === 'sets' ? 'GROUPING SETS' : of.form.toUpperCase();
  return `${word} (${of.items.map(group).join(', ')})`;
}

/** PostgreSQL has no SEMI and ANTI JOIN: what they ask becomes a condition. */
function withoutSemiJoins(of: TableExpression | undefined): {
  readonly from: TableExpression | undefined;
  readonly conditions: readonly string[];
} {
  if (of?.kind !== 'join' || (of.type !== 'semi' && of.type !== 'anti'))
    return { from: of, conditions: [] };
  const { from, conditions } = withoutSemiJoins(of.left);
  const on = of.on ? print(of.on) : 'true';
  const matched = `EXISTS (SELECT 1 FROM ${table(of.right)} WHERE ${on})`;
  return { from, conditions: [...conditions, of.type === 'anti' ? `NOT ${matched}` : matched] };
}

function table(of: TableExpression): string {
  switch (of.kind) {
    case 'table':
      return `${of.name.parts.at(-1)?.name ?? ''} ${of.alias?.name ?? ''}`;
    case 'derived_table':
      return `${of.lateral ? 'LATERAL ' : ''}(${printQuery(of.query)}) ${of.alias?.name ?? ''}`;
    case 'pivot':
    case 'unpivot':
      throw new Error('PIVOT is not generated');
    case 'table_function': {
      const columns = of.columns.map(({ name }) => name).join(', ');
      return `${of.name.name}(${of.arguments.map(print).join(', ')}) AS ${of.alias?.name ?? ''}${columns === '' ? '' : `(${columns})`}`;
    }
    case 'join':
      return `${table(of.left)} ${of.type.toUpperCase()} JOIN ${table(of.right)}${of.on ? ` ON ${print(of.on)}` : ''}`;
  }
}

/** In Moltler, NULLs are last in both directions. */
function order(items: readonly OrderItem[]): string {
  if (items.length === 0) return '';
  const written = items.map(
    ({ expression, direction, nulls }) =>
      `${print(expression)} ${direction} NULLS ${nulls ?? 'last'}`,
  );
  return `ORDER BY ${written.join(', ')}`;
}

const ignoring = (expression: Expression): boolean =>
  expression.kind === 'column' && IGNORING_CASE.has(expression.path.at(-1)?.name ?? '');
const not = (negated: boolean): string => (negated ? 'NOT ' : '');
const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The operands of a comparison, case-insensitive if one is a case-insensitive column. */
function sides(operands: readonly Expression[]): string[] {
  const fold = operands.some(ignoring);
  return operands.map((each) =>
    fold && each.kind === 'string' ? `lower(${print(each)})` : print(each),
  );
}

function print(of: Expression): string {
  switch (of.kind) {
    case 'string':
      return quote(of.value);
    case 'number':
      return of.text;
    case 'boolean':
      return String(of.value);
    case 'null':
      return 'NULL';
    case 'column': {
      const name = of.path.map((part) => part.name).join('.');
      return ignoring(of) ? `lower(${name})` : name;
    }
    case 'unary':
      return `(${of.operator} ${print(of.operand)})`;
    case 'binary': {
      const [left = '', right = ''] = sides([of.left, of.right]);
      // In Moltler, / is not integer division, and division by zero is NULL.
      if (of.operator === '/') return `(${left}::float8 / NULLIF(${right}, 0))`;
      if (of.operator === '%') return `(${left} % NULLIF(${right}, 0))`;
      return `(${left} ${BINARY[of.operator] ?? of.operator.toUpperCase()} ${right})`;
    }
    case 'like': {
      const word = of.ignoreCase || ignoring(of.operand) ? 'ILIKE' : 'LIKE';
      // In Moltler, a backslash without ESCAPE is literal.
      return `(${print(of.operand)} ${not(of.negated)}${word} ${print(of.pattern)} ESCAPE '')`;
    }
    case 'contains': {
      const list = of.operand.kind === 'column' && of.operand.path.at(-1)?.name === 'labels';
      const [operand, element] = [print(of.operand), `lower(${print(of.element)})`];
      const found = list
        ? `(SELECT coalesce(bool_or(lower(one) = ${element}), false) FROM unnest(${operand}) one WHERE ${operand} IS NOT NULL)`
        : `position(${element} in lower(${operand})) > 0`;
      const known = `(CASE WHEN ${operand} IS NOT NULL THEN ${found} END)`;
      return `(${not(of.negated)}${known})`;
    }
    case 'in_list': {
      const [operand = '', ...items] = sides([of.operand, ...of.items]);
      return `(${operand} ${not(of.negated)}IN (${items.join(', ')}))`;
    }
    case 'in_query':
      return `(${print(of.operand)} ${not(of.negated)}IN (${printQuery(of.query)}))`;
    case 'row':
      return `(${of.items.map(print).join(', ')})`;
    case 'between': {
      const [operand = '', low = '', high = ''] = sides([of.operand, of.low, of.high]);
      return `(${operand} ${not(of.negated)}BETWEEN ${low} AND ${high})`;
    }
    case 'is':
      return `(${print(of.operand)} IS ${not(of.negated)}${of.what.toUpperCase()})`;
    case 'exists':
      return `EXISTS (${printQuery(of.query)})`;
    case 'scalar_query':
      return `(${printQuery(of.query)})`;
    case 'case': {
      const branches = of.branches.map(
        ({ when, then }) =>
          `WHEN ${sides(of.operand ? [of.operand, when] : [when]).at(-1) ?? ''} THEN ${print(then)}`,
      );
      const otherwise = of.otherwise ? ` ELSE ${print(of.otherwise)}` : '';
      return `(CASE ${of.operand ? print(of.operand) : ''} ${branches.join(' ')}${otherwise} END)`;
    }
    case 'function':
      return call(of);
    default:
      throw new Error(`${of.kind} is not generated`);
  }
}

/** Functions whose results PostgreSQL has in other types. */
const COUNTS: ReadonlySet<string> = new Set([
  'count',
  'sum',
  'avg',
  'row_number',
  'rank',
  'dense_rank',
  'ntile',
]);

function window({ partitionBy, orderBy, frame }: WindowSpecification): string {
  const bound = ({ type, offset }: FrameBound): string =>
    `${offset ? `${print(offset)} ` : ''}${type.replace('_', ' ').toUpperCase()}`;
  return [
    partitionBy.length > 0 ? `PARTITION BY ${partitionBy.map(print).join(', ')}` : '',
    order(orderBy),
    frame
      ? `${frame.unit} BETWEEN ${bound(frame.start)} AND ${frame.end ? bound(frame.end) : 'CURRENT ROW'}`
      : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function call(of: FunctionCall): string {
  const name = of.name.name.toLowerCase();
  const values = of.arguments.map((each) => (each.kind === 'star' ? '*' : print(each)));
  const filter = of.filter ? ` FILTER (WHERE ${print(of.filter)})` : '';
  const over = of.over ? ` OVER (${window(of.over)})` : '';
  const sql = `${name}(${of.distinct ? 'DISTINCT ' : ''}${values.join(', ')})${filter}${over}`;
  // PostgreSQL's counts are 64-bit and its averages decimal: the same numbers in a different format.
  return COUNTS.has(name) ? `(${sql})::float8` : sql;
}
