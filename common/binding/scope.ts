import type { BoundExpression, BoundOutputColumn, ScanOptions } from './bound/bound_query';
import { isSameName } from './suggestion';
import type { ExpressionType } from './values/types';

/** A column that can be named in a scope. */
export interface ScopeColumn {
  readonly name: string;
  readonly type: ExpressionType;
  readonly ignoringCase: boolean;
  readonly requestOnly: boolean;
  /** `*` includes it. */
  readonly inStar: boolean;
  /** Needs one request per row. */
  readonly costly: boolean;
  /** The known values; the service may have more. */
  readonly values?: readonly string[];
  /** It describes a document of an index, and is not mentioned unless it is named. */
  readonly metadata?: true;
}

/** A table of a FROM clause. */
export interface ScopeTable {
  /** `BoundRelation.id`. */
  readonly id: string;
  readonly alias: string;
  /** Whether it has an explicit alias. */
  readonly aliased: boolean;
  /** For an entity: the qualifier besides the alias. */
  readonly connector?: string;
  /** Its name for messages: `github.issues`. */
  readonly label: string;
  readonly columns: readonly ScopeColumn[];
  /** Properties of any other name, if any name is a column. */
  readonly open?: Omit<ScopeColumn, 'name'>;
  /** If false, its columns are not known, so any name is accepted. */
  readonly known: boolean;
  /** Notes that the statement uses the column. */
  readonly use: (column: string) => void;
}

/** A column merged by USING or NATURAL: its meaning without a table name. */
export interface MergedColumn {
  readonly name: string;
  readonly expression: BoundExpression;
}

/** A query that WITH named. */
export interface ScopeCommonTable {
  readonly id: string;
  readonly name: string;
  readonly columns: readonly BoundOutputColumn[];
  /** Called when it is read. */
  readonly use?: () => void;
}

/** What names mean at one place; `parent` is the scope of the enclosing query. */
export interface Scope {
  readonly parent: Scope | undefined;
  readonly commonTables: readonly ScopeCommonTable[];
  readonly tables: readonly ScopeTable[];
  readonly merged: readonly MergedColumn[];
  /** Names of the SELECT list; used if no column has the name. */
  readonly aliases: ReadonlyMap<string, BoundExpression>;
  /** Options of the enclosing queries, for every scan in them that does not override them. */
  readonly options: ScanOptions;
}

const NONE: ReadonlyMap<string, BoundExpression> = new Map();

/** A scope within `parent` (undefined: the statement's own). */
export function scopeWithin(parent: Scope | undefined, more: Partial<Scope> = {}): Scope {
  return {
    parent,
    commonTables: [],
    tables: [],
    merged: [],
    aliases: NONE,
    options: parent?.options ?? {},
    ...more,
  };
}

/** The scope and its parents, the nearest first. */
export function* scopesOutwards(scope: Scope): Generator<Scope> {
  for (let each: Scope | undefined = scope; each !== undefined; each = each.parent) yield each;
}

/** The query of WITH of this name, the nearest first. */
export function commonTableNamed(scope: Scope, name: string): ScopeCommonTable | undefined {
  for (const { commonTables } of scopesOutwards(scope)) {
    const found = commonTables.find((table) => isSameName(table.name, name));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A scope column for a column of a result. */
export function outputAsScopeColumn(column: BoundOutputColumn): ScopeColumn {
  return { ...column, requestOnly: false, inStar: true, costly: false };
}
