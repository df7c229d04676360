import { DEFAULT_LANGUAGE_BOUNDS, type LanguageBounds } from '../bounds';
import { Tally } from './bound_exceeded';
import type { BoundScanColumn } from './bound/bound_query';
import type { LeftOut, ParameterValues } from './bound/bound_statement';
import type { PreparedLists } from './values/prepared_lists';
import { Reporter } from './reporter';
import { VariableScope } from './variables/variable_scope';
import type { TableFlow } from './temp_tables/table_flow';
import type { MissingSchema, SchemaSnapshot } from './schema/schema';

/** Settings besides the schemas. */
export interface BindingSettings {
  readonly parameters: ParameterValues;
  /** False in an editor: `$name` has no value yet, and that is not an error. */
  readonly parametersKnown: boolean;
  /** IANA zone of times without one. Default: UTC. */
  readonly timeZone?: string;
  /** The defaults unless set. */
  readonly bounds?: LanguageBounds;
}

/** A scan whose columns are still being gathered; `columns` is filled when the whole statement is bound. */
export interface ScanDraft {
  /** Names as spelled in the schema, in order of first use. */
  readonly used: Set<string>;
  readonly columns: BoundScanColumn[];
  /** Columns of the schema, in declaration order. */
  readonly known: readonly BoundScanColumn[];
  /** Properties of any other column, if any name is one. */
  readonly open: Omit<BoundScanColumn, 'name'> | undefined;
  /** Whether it reads indices. */
  readonly index?: boolean;
}

/** What the statements around a statement allow. */
export interface Surroundings {
  readonly loop: boolean;
  readonly catch: boolean;
}

/** The state of binding one statement. */
export interface StatementContext {
  readonly text: string;
  readonly snapshot: SchemaSnapshot;
  readonly settings: BindingSettings;
  readonly reporter: Reporter;
  /** Variables of the script that can be used. */
  readonly variables: VariableScope;
  /** The temporary tables of the block around it, while the whole block is bound. */
  readonly tables: TableFlow | undefined;
  /** The statements around it. */
  readonly around: Surroundings;
  readonly tally: Tally;
  readonly missingSchemas: MissingSchema[];
  readonly leftOut: LeftOut[];
  readonly scans: ScanDraft[];
  /** The texts of the views over indices that it reads, by name. */
  readonly indexViews: Map<string, string>;
  /** Names of WITH (index = …) that at least one scan uses. */
  readonly usedIndexes: Set<string>;
  /**
   * The views that the current text belongs to, the outermost first, and how deep the expressions around and in it are, in
   * total.
   */
  readonly expansion: { readonly path: readonly string[]; depth: number };
  /** Values of long lists that were bound earlier, in steps. */
  readonly prepared: PreparedLists;
  /** A new id, unique within the statement: `issues`, `issues_2`. */
  readonly nextId: (base: string) => string;
}

/** The context for one statement of `text`. */
export function statementContext(
  text: string,
  snapshot: SchemaSnapshot,
  settings: BindingSettings,
  variables = new VariableScope(),
): StatementContext {
  const taken = new Map<string, number>();
  const { bounds = DEFAULT_LANGUAGE_BOUNDS } = settings;
  return {
    text,
    snapshot,
    settings,
    reporter: new Reporter(bounds.diagnostics),
    variables,
    tables: undefined,
    around: { loop: false, catch: false },
    tally: new Tally(bounds),
    missingSchemas: [],
    leftOut: [],
    scans: [],
    indexViews: new Map(),
    usedIndexes: new Set(),
    expansion: { path: [], depth: 0 },
    prepared: { values: new Map(), times: new Map() },
    nextId: (base) => {
      const plain = base.toLowerCase().replace(/[^a-z0-9_]/g, '_');
      const count = (taken.get(plain) ?? 0) + 1;
      taken.set(plain, count);
      return `${plain}#${count}`;
    },
  };
}

/** The context for a statement inside that of `outer`: its problems are reported there. */
export function contextWithin(
  outer: StatementContext,
  own: Pick<StatementContext, 'snapshot' | 'variables' | 'around'>,
): StatementContext {
  const { text, settings, reporter, missingSchemas, prepared, tables } = outer;
  return {
    ...statementContext(text, own.snapshot, settings, own.variables),
    tables,
    around: own.around,
    reporter,
    missingSchemas,
    prepared,
  };
}

/** Sets the columns of every scan to those that the statement uses, in declaration order. */
export function fillScanColumns(context: StatementContext): void {
  for (const { used, columns, known, open } of context.scans) {
    columns.push(...known.filter((column) => used.has(column.name)));
    if (open === undefined) continue;
    const declared = new Set(known.map((column) => column.name));
    for (const name of used) if (!declared.has(name)) columns.push({ ...open, name });
  }
}
