import type { CommonToken } from 'antlr4ts';
import {
  bindScript,
  describedView,
  named,
  type ColumnSchema,
  type EntitySchema,
  type SchemaSnapshot,
  type ViewSchema,
} from '../binding';
import type { DataType } from '../declaration';
import { parseScript, MoltlerLexer as T, isKeyword, RESERVED, lex, type Range } from '../language';

/** A column that can be named at the cursor. */
export interface VisibleColumn extends Pick<ColumnSchema, 'name'> {
  readonly type: DataType | 'null';
  /** Of an entity: its schema. */
  readonly schema?: ColumnSchema;
}
/** A table that can be named at the cursor. */
export interface VisibleTable {
  readonly alias: string;
  readonly connector?: string;
  readonly entity?: EntitySchema;
  readonly view?: ViewSchema;
  readonly columns: readonly VisibleColumn[];
}
/** What the query around the cursor sees: its own tables first, then those of the queries around it. */
export interface Visible {
  readonly tables: readonly VisibleTable[];
  readonly commonTables: readonly {
    readonly name: string;
    readonly columns: readonly VisibleColumn[];
  }[];
}

interface Block {
  readonly parent: Block | undefined;
  readonly start: number;
  end: number;
  /** Where its first table begins. */
  firstTable?: number;
  readonly tables: (VisibleTable & {
    readonly hiddenIn?: Range;
    /** What is pivoted can only be named in PIVOT itself. */
    readonly onlyIn?: Range;
  })[];
  readonly commonTables: { name: string; text: string; columns: readonly VisibleColumn[] }[];
}

/** What stands before a query whose columns are visible outside of it. */
const HAS_ROWS: ReadonlySet<number> = new Set([T.EACH, T.SYNC]);
const SET_OPERATORS: ReadonlySet<number> = new Set([T.UNION, T.EXCEPT, T.INTERSECT]);

/** Reads tables from the tokens alone, so that it also works if the statement does not parse. */
export function tablesInScope(text: string, at: number, snapshot: SchemaSnapshot): Visible {
  // A word after a dot is a name; the keyword after it is not.
  const typing = text.slice(0, at).trimEnd().endsWith('.') && !/[\w`]/.test(text.charAt(at));
  const whole = typing ? `${text.slice(0, at)}x ${text.slice(at)}` : text;
  const reader = new ScopeReader(whole, lex(whole).tokens, snapshot);
  const blocks = reader.read();
  const inner = blocks
    .filter(({ start, end }) => start <= at && at <= end)
    .reduce<Block | undefined>(
      (best, each) => (best === undefined || each.start >= best.start ? each : best),
      undefined,
    );
  const around: Block[] = [];
  for (let each = inner; each !== undefined; each = each.parent) around.push(each);
  return {
    tables: around
      .flatMap(({ tables }) => tables)
      .filter(
        ({ hiddenIn, onlyIn }) =>
          !(hiddenIn && isWithin(at, hiddenIn)) && (onlyIn === undefined || isWithin(at, onlyIn)),
      ),
    commonTables: around.flatMap(({ commonTables }) => commonTables),
  };
}

const isWithin = (at: number, { start, end }: Range): boolean => at >= start && at <= end;

class ScopeReader {
  private readonly blocks: Block[] = [];
  private position = 0;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly CommonToken[],
    private readonly snapshot: SchemaSnapshot,
  ) {}

  read(): readonly Block[] {
    this.block(undefined, 0);
    return this.blocks;
  }

  /** Reads up to the closing parenthesis of the block, or to the end. */
  private block(parent: Block | undefined, start: number): void {
    let current = this.open(parent, start);
    let depth = 0;
    let inFrom = false;
    for (; this.position < this.tokens.length; this.position++) {
      const token = this.tokens[this.position];
      if (token === undefined || token.type === T.EOF) break;
      if (token.type === T.LPAREN) {
        if (!this.opensQuery()) depth++;
        else if (HAS_ROWS.has(this.tokens[this.position - 1]?.type ?? 0)) this.eachRow(current);
        else this.inner(current);
      } else if (token.type === T.RPAREN) {
        if (depth === 0 && parent !== undefined) break;
        depth = Math.max(0, depth - 1);
      } else if (SET_OPERATORS.has(token.type) && depth === 0) {
        current.end = token.startIndex;
        const commons = current.commonTables;
        current = this.open(parent, token.stopIndex + 1);
        current.commonTables.push(...commons);
        inFrom = false;
      } else if (token.type === T.CONNECTOR && this.tokens[this.position - 1]?.type === T.SYNC) {
        this.synced(current);
      } else if (startsTables(token, this.tokens[this.position - 1])) {
        inFrom = true;
        this.table(current);
      } else if (token.type === T.COMMA && inFrom && depth === 0) {
        this.table(current);
      } else if (token.type === T.WITH) {
        this.commonTable(current);
      } else if (ENDS_FROM.has(token.type)) inFrom = false;
    }
    current.end = this.tokens[this.position]?.startIndex ?? this.text.length;
  }

  private open(parent: Block | undefined, start: number): Block {
    const block = { parent, start, end: this.text.length, tables: [], commonTables: [] };
    this.blocks.push(block);
    return block;
  }

  private opensQuery(): boolean {
    const next = this.tokens[this.position + 1]?.type;
    return next === T.SELECT || next === T.WITH || next === T.VALUES;
  }

  /** Reads the query in parentheses here up to its `)`, and returns its text. */
  private inner(parent: Block): string {
    const start = (this.tokens[this.position]?.stopIndex ?? 0) + 1;
    this.position++;
    this.block(parent, start);
    return this.text.slice(start, this.tokens[this.position]?.startIndex ?? this.text.length);
  }

  /** Reads the entity of SYNC CONNECTOR, whose columns are visible after it. */
  private synced(block: Block): void {
    const [first, second] = [this.nameAt(this.position + 1), this.nameAt(this.position + 3)];
    if (first === undefined || second === undefined) return;
    if (this.tokens[this.position + 2]?.type !== T.DOT) return;
    this.position += 3;
    block.tables.push({ columns: [], ...this.resolve([first, second], block), alias: second });
  }

  /** Reads the query of FOR EACH, whose columns are visible in the arguments before it, or of SYNC. */
  private eachRow(block: Block): void {
    const start = this.tokens[this.position]?.startIndex ?? 0;
    const query = this.inner(block);
    const hiddenIn = { start, end: this.tokens[this.position]?.startIndex ?? this.text.length };
    block.tables.push({ alias: '', columns: this.columnsOf(query, block), hiddenIn });
  }

  /** Reads the table after FROM, JOIN or a comma up to its last token. */
  private table(block: Block): void {
    const joined = this.position;
    const first = this.tokens[joined + 1]?.startIndex ?? this.text.length;
    block.firstTable ??= first;
    if (this.tokens[joined + 1]?.type === T.LATERAL && this.tokens[joined + 2]?.type !== T.DOT) {
      this.position++;
    }
    if (this.tokens[this.position + 1]?.type === T.LPAREN) {
      this.position++;
      if (!this.opensQuery()) return;
      const query = this.inner(block);
      const alias = this.alias();
      const columns = this.columnsOf(query, block);
      this.pivoted(block, first, { alias: alias ?? '', columns });
      return;
    }
    const parts: string[] = [];
    let name = this.nameAt(this.position + 1);
    while (name !== undefined) {
      parts.push(name);
      this.position++;
      if (this.tokens[this.position + 1]?.type !== T.DOT) break;
      this.position++;
      name = this.nameAt(this.position + 1);
    }
    if (parts.length === 0) return;
    if (this.tokens[this.position + 1]?.type === T.LPAREN) {
      this.rows(block, parts.at(-1) ?? '', joined);
      return;
    }
    const table = this.resolve(parts, block);
    const alias = this.alias() ?? parts.at(-1) ?? '';
    this.pivoted(block, first, { columns: [], ...table, alias });
  }

  /** Adds a table whose text starts at `first`, or what PIVOT and UNPIVOT after it make of it. */
  private pivoted(block: Block, first: number, table: VisibleTable): void {
    if (!this.pivots()) {
      if (table.alias !== '') block.tables.push(table);
      return;
    }
    this.position++;
    while (this.tokens[this.position + 1]?.type !== T.LPAREN) this.position++;
    this.position++;
    const start = (this.tokens[this.position]?.stopIndex ?? 0) + 1;
    this.closing(block);
    const end = this.tokens[this.position]?.startIndex ?? this.text.length;
    block.tables.push({ ...table, onlyIn: { start, end } });
    const own = this.text.slice(first, end + 1);
    const alias = this.alias() ?? '';
    const columns = this.columnsOf(`SELECT * FROM ${own}`, block);
    if (this.pivots()) return this.pivoted(block, first, { alias, columns });
    block.tables.push({ alias, columns, hiddenIn: { start, end } });
  }

  private pivots(): boolean {
    const [word, next, nulls] = [1, 2, 3].map((at) => this.tokens[this.position + at]?.type);
    if (word === T.PIVOT) return next === T.LPAREN;
    return word === T.UNPIVOT && (next === T.LPAREN || (next === T.INCLUDE && nulls === T.NULLS));
  }

  /** Reads from a `(` up to its `)`. */
  private closing(block: Block): void {
    for (let depth = 1; depth > 0 && this.position < this.tokens.length;) {
      const { type } = this.tokens[++this.position] ?? {};
      if (type === undefined || type === T.EOF) break;
      if (type === T.RPAREN) depth--;
      else if (type === T.LPAREN && !this.opensQuery()) depth++;
      else if (type === T.LPAREN) this.inner(block);
    }
  }

  /** Reads the arguments and the alias of a function in FROM. */
  private rows(block: Block, name: string, joined: number): void {
    this.position++;
    this.closing(block);
    const [word, ordinality] = [this.tokens[this.position + 1], this.tokens[this.position + 2]];
    if (word?.type === T.WITH && ordinality?.type === T.ORDINALITY) this.position += 2;
    const alias = this.alias();
    if (alias !== undefined && this.tokens[this.position + 1]?.type === T.LPAREN) {
      while (this.tokens[++this.position]?.type !== T.RPAREN) {
        if (this.position >= this.tokens.length) break;
      }
    }
    // Its arguments may use the tables before it.
    let before = joined;
    while (JOINING.has(this.tokens[before]?.type ?? 0)) before--;
    const tables = this.text.slice(block.firstTable, (this.tokens[before]?.stopIndex ?? 0) + 1);
    const own = this.text.slice(
      this.tokens[joined + 1]?.startIndex,
      (this.tokens[this.position]?.stopIndex ?? 0) + 1,
    );
    const from =
      joined > before && before > 0 && tables !== '' ? `${tables} CROSS JOIN ${own}` : own;
    const called = alias ?? name;
    const columns = this.columnsOf(`SELECT ${quotedName(called)}.* FROM ${from}`, block);
    block.tables.push({ alias: called, columns });
  }

  private resolve(parts: readonly string[], block: Block): Omit<VisibleTable, 'alias'> | undefined {
    const [first = '', second] = parts;
    if (second === undefined) {
      for (let each: Block | undefined = block; each !== undefined; each = each.parent) {
        const common = named(each.commonTables, first);
        if (common !== undefined) return { columns: common.columns };
      }
      const table = named(this.snapshot.tables ?? [], first);
      if (table !== undefined) return { columns: table.columns };
      const view = named(this.snapshot.views ?? [], first);
      return view && { view, columns: describedView(view, this.snapshot).columns };
    }
    const connector = named(this.snapshot.connectors, first);
    const entity = connector === undefined ? undefined : named(connector.entities, second);
    if (connector === undefined || entity === undefined) return undefined;
    const columns = (entity.columns ?? []).map((schema) => ({
      name: schema.name,
      type: schema.type,
      schema,
    }));
    return { connector: connector.name, entity, columns };
  }

  private alias(): string | undefined {
    if (this.pivots()) return undefined;
    if (this.tokens[this.position + 1]?.type === T.AS) this.position++;
    const name = this.nameAt(this.position + 1);
    if (name !== undefined) this.position++;
    return name;
  }

  private nameAt(position: number): string | undefined {
    const token = this.tokens[position];
    if (token === undefined) return undefined;
    const isName =
      token.type === T.WORD ||
      token.type === T.QUOTED_NAME ||
      (isKeyword(token.type) && !RESERVED.has(token.type));
    return isName ? unquoted(token.text ?? '') : undefined;
  }

  /** Reads `[RECURSIVE] name [(columns)] AS (query), …` up to the last `)`. */
  private commonTable(block: Block): void {
    const after = this.tokens[this.position + 2]?.type;
    const recursive = this.tokens[this.position + 1]?.type === T.RECURSIVE;
    // `WITH recursive AS (…)` is a query called `recursive`.
    if (recursive && after !== T.AS && after !== T.LPAREN) this.position++;
    for (;;) {
      const name = this.nameAt(this.position + 1);
      if (name === undefined) return;
      let next = this.position + 2;
      const columns: string[] = [];
      if (this.tokens[next]?.type === T.LPAREN) {
        for (next++; this.nameAt(next) !== undefined; next += 2)
          columns.push(this.nameAt(next) ?? '');
      }
      if (this.tokens[next]?.type !== T.AS || this.tokens[next + 1]?.type !== T.LPAREN) return;
      this.position = next + 1;
      const list = columns.length === 0 ? '' : ` (${columns.map(quotedName).join(', ')})`;
      const table = {
        name,
        text: `${quotedName(name)}${list} AS (${this.inner(block)})`,
        columns: [] as readonly VisibleColumn[],
      };
      block.commonTables.push(table);
      // Added by name first, because it may read itself.
      table.columns = this.columnsOf(`SELECT * FROM ${quotedName(name)}`, block);
      if (this.tokens[this.position + 1]?.type !== T.COMMA) return;
      this.position++;
    }
  }

  /** The columns of an inner query, if it can be bound with only the queries before it. */
  private columnsOf(query: string, block: Block): readonly VisibleColumn[] {
    const commons = block.commonTables.map(({ text }) => text);
    const prefix =
      commons.length === 0 || /^\s*with\b/i.test(query)
        ? ''
        : `WITH RECURSIVE ${commons.join(', ')} `;
    const script = parseScript(prefix + query);
    const settings = { parameters: {}, parametersKnown: false };
    const bound = bindScript(script, this.snapshot, settings).statements[0]?.bound;
    return bound?.kind === 'select_statement' ? bound.query.output : [];
  }
}

/** Words before a table. */
const JOINING: ReadonlySet<number> = new Set([
  T.COMMA, T.JOIN, T.CROSS, T.INNER, T.LEFT, T.RIGHT, T.FULL, T.OUTER, T.NATURAL, T.SEMI, T.ANTI, T.ASOF,
]); // prettier-ignore

const ENDS_FROM: ReadonlySet<number> = new Set([
  T.WHERE,
  T.GROUP,
  T.ORDER,
  T.HAVING,
  T.LIMIT,
  T.QUALIFY,
  T.WINDOW,
]);

/** FROM and JOIN, but not in `EXTRACT(year FROM x)` and `IS DISTINCT FROM`; also SYNC CONNECTOR. */
function startsTables(token: CommonToken, previous: CommonToken | undefined): boolean {
  if (token.type === T.JOIN) return true;
  if (token.type === T.CONNECTOR) return previous?.type === T.SYNC;
  return token.type === T.FROM && previous?.type !== T.DISTINCT;
}

/** A name without its backticks. */
export function unquoted(text: string): string {
  return text.startsWith('`') ? text.slice(1, -1).replace(/``/g, '`') : text;
}

const quotedName = (name: string): string => `\`${name.replaceAll('`', '``')}\``;
