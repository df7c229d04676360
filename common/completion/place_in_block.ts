import type { CommonToken } from 'antlr4ts';
import {
  bindingScript,
  ERROR_FIELDS,
  rowFields,
  VariableScope,
  type BoundScript,
  type SchemaSnapshot,
  type ScopeVariable,
  type TempTableSchema,
} from '../binding';
import { foldCase } from '../declaration';
import { drained, lex, MoltlerLexer as T, parseScript, type ParsedScript } from '../language';
import { unquoted } from './tables_in_scope';

/** A statement inside a block. */
export interface InnerStatement {
  readonly text: string;
  /** Where it starts in the text of the whole statement. */
  readonly start: number;
}

export interface PlaceInBlock {
  readonly inner: InnerStatement;
  readonly variables: readonly ScopeVariable[];
  /** With the temporary tables of the block. */
  readonly snapshot: SchemaSnapshot;
}

/** Words after which a body begins. */
const OPENING: ReadonlySet<number> = new Set([T.BEGIN, T.TRY, T.THEN, T.LOOP, T.ELSE, T.FINALLY]);
/** Words with which a statement begins that has bodies. */
const BLOCKS: ReadonlySet<number> = new Set([T.BEGIN, T.TRY, T.IF, T.FOR, T.WHILE]);
/** Words that end a body, and begin the next one of the same statement. */
const NEXT: ReadonlySet<number> = new Set([T.ELSE, T.ELSEIF, T.CATCH, T.FINALLY]);

/**
 * The statement inside a block that the cursor is in, and the variables that can be named there. It reads tokens,
 * because a block that is being typed does not parse.
 */
export function placeInBlock(
  text: string,
  before: readonly CommonToken[],
  outer: readonly ScopeVariable[],
  snapshot: SchemaSnapshot,
): PlaceInBlock {
  const first = before[0]?.type ?? -1;
  if (!BLOCKS.has(first)) return { inner: { text, start: 0 }, variables: outer, snapshot };
  const reader = new BlockReader(text, before, outer, snapshot);
  const start = reader.read();
  const end = endOf(text, before.at(-1)?.stopIndex ?? 0);
  const inner = { text: text.slice(start, end), start };
  return { inner, variables: reader.variables, snapshot: reader.snapshot };
}

/** Where the statement around an offset ends: at its semicolon, or where a body begins. */
function endOf(text: string, from: number): number {
  const { tokens } = lex(text.slice(from + 1));
  const next = tokens.find(({ type }) => type === T.SEMICOLON || OPENING.has(type));
  return next === undefined ? text.length : from + 1 + next.startIndex;
}

/** Reads the tokens before a cursor, and keeps the variables of the bodies that are open there. */
class BlockReader {
  /** One list for each open body. */
  private readonly bodies: ScopeVariable[][] = [];
  /** Variables of the body that is about to begin. */
  private coming: ScopeVariable[] = [];
  /** Whichever statement before the cursor created them: a branch may not have been run. */
  private readonly tables = new Map<string, TempTableSchema>();
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly CommonToken[],
    private readonly outer: readonly ScopeVariable[],
    private readonly schemas: SchemaSnapshot,
  ) {}

  get snapshot(): SchemaSnapshot {
    return { ...this.schemas, tables: [...this.tables.values()] };
  }

  get variables(): readonly ScopeVariable[] {
    return new VariableScope(undefined, [...this.outer, ...this.bodies.flat()]).own;
  }

  /** The offset at which the last statement starts. */
  read(): number {
    let start = 0;
    let isStart = true;
    for (; this.at < this.tokens.length; this.at++) {
      const token = this.tokens[this.at];
      if (token === undefined) break;
      const { type, stopIndex } = token;
      if (isStart) this.begin(type);
      const opens = OPENING.has(type) && this.tokens[this.at - 1]?.type !== T.END;
      isStart = type === T.SEMICOLON || (opens && !this.insideCase());
      if (isStart && type !== T.SEMICOLON) this.open();
      if (isStart) start = stopIndex + 1;
    }
    return start;
  }

  private begin(type: number): void {
    this.coming = [];
    if (NEXT.has(type) || type === T.END) this.bodies.pop();
    if (type === T.DECLARE) this.declare();
    if (type === T.FOR) this.row();
    if (type === T.CATCH) this.error();
    if (type === T.CREATE) this.tempTable();
  }

  private open(): void {
    this.bodies.push(this.coming);
    this.coming = [];
  }

  /** CASE … WHEN … THEN begins no body. */
  private insideCase(): boolean {
    for (let at = this.at; at >= 0; at--) {
      const type = this.tokens[at]?.type;
      if (type === T.CASE) return true;
      if (type === T.SEMICOLON || type === T.END) return false;
    }
    return false;
  }

  private declare(): void {
    const start = this.tokens[this.at]?.startIndex ?? 0;
    const end = this.tokens.slice(this.at).find(({ type }) => type === T.SEMICOLON)?.startIndex;
    if (end === undefined) return;
    const before = this.variables.length;
    const { variables } = this.bound(this.text.slice(start, end));
    const declared = variables.slice(before);
    const name = unquoted(this.tokens[this.at + 1]?.text ?? '');
    const again = variables.filter((one) => one.name.toLowerCase() === name.toLowerCase());
    this.bodies.at(-1)?.push(...(declared.length > 0 ? declared : again));
  }

  private row(): void {
    const name = unquoted(this.tokens[this.at + 1]?.text ?? '');
    const open = this.at + 3;
    if (this.tokens[open]?.type !== T.LPAREN) return;
    let depth = 0;
    const close = this.tokens.slice(open).find(({ type }) => {
      if (type === T.LPAREN) depth++;
      if (type === T.RPAREN) depth--;
      return depth === 0;
    });
    if (close === undefined) return;
    const query = this.text.slice((this.tokens[open]?.stopIndex ?? 0) + 1, close.startIndex);
    const [statement] = this.bound(query).statements;
    const { bound } = statement ?? {};
    const fields = bound?.kind === 'select_statement' ? rowFields(bound) : [];
    this.coming = [{ name, of: 'row', type: 'document', fields }];
  }

  private tempTable(): void {
    const words = this.tokens.slice(this.at, this.at + 5).map((token) => token.type);
    if (!words.includes(T.TABLE)) return;
    const start = this.tokens[this.at]?.startIndex ?? 0;
    const end = this.tokens.slice(this.at).find(({ type }) => type === T.SEMICOLON)?.startIndex;
    if (end === undefined) return;
    const parsed = parseScript(this.text.slice(start, end));
    const [{ statement } = {}] = parsed.statements;
    if (statement?.kind !== 'create_temp_table_statement') return;
    const { bound } = this.boundScript(parsed).statements[0] ?? {};
    const columns = bound?.kind === 'create_temp_table_statement' ? bound.columns : [];
    const { name } = statement.name;
    this.tables.set(foldCase(name), { name, columns, exists: 'always' });
  }

  private error(): void {
    if (this.tokens[this.at + 2]?.type !== T.AS) return;
    const name = unquoted(this.tokens[this.at + 3]?.text ?? '');
    this.coming = [{ name, of: 'error', type: 'document', fields: ERROR_FIELDS }];
  }

  private bound(text: string): BoundScript {
    return this.boundScript(parseScript(text));
  }

  private boundScript(script: ParsedScript): BoundScript {
    const settings = { parameters: {}, parametersKnown: false };
    const scope = new VariableScope(undefined, this.variables);
    return drained(bindingScript(script, this.snapshot, settings, scope));
  }
}
