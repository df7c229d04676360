import type { ConditionOperator } from './condition';
import type { DataType, JsonValue } from './data_type';
import type { Pagination } from './pagination';
import type { Path } from './path';
import type { RequestTemplate } from './request';

/** A column that an installation of the service defines: a custom field. */
export interface DiscoveredField {
  /** As users know it: `Story Points`. */
  readonly name: string;
  /** As the service identifies it: `customfield_10016`. Names the column if its name is taken. */
  readonly id: string;
  readonly type: DataType;
  /** Path of the value in a row. */
  readonly at: Path;
  /**
   * Converts what is at the path, never null, if a path is not enough: one of several values, a text with several
   * parts.
   */
  readonly read?: (value: JsonValue) => JsonValue;
  readonly format?: 'iso' | 'epoch_seconds' | 'epoch_milliseconds';
  readonly description?: string;
  readonly ignoringCase?: boolean;
  readonly operators: readonly ConditionOperator[];
  readonly sortable?: boolean;
  /** Not part of `*`. */
  readonly hidden?: boolean;
  /** What the translator of the list has to know about it besides. */
  readonly facts?: Readonly<Record<string, string | boolean>>;
}

interface Discovered {
  readonly request: RequestTemplate;
  /** Default: a single response. */
  readonly pages?: Pagination;
  readonly inStar: boolean;
}

/** Columns that differ only in their name (labels of a metric). */
export interface NameDiscovery extends Discovered {
  /** Path of the names in the body. */
  readonly names: Path;
  /** There is no list, but an object whose members have the names. `until`: where a name ends, `:` in `env:prod`. */
  readonly members?: { readonly until?: string };
  readonly type: DataType;
  /** Path of the value in a row; `{name}` is the discovered name. */
  readonly at: Path;
  /** Any name is a column, discovered or not (labels of a series not seen yet). */
  readonly open?: boolean;
  readonly operators: readonly ConditionOperator[];
}

/** Columns with types of their own (custom fields). */
export interface FieldDiscovery extends Discovered {
  /** Path of the entries in the body, one for each field. */
  readonly entries: Path;
  readonly columns: {
    /** Why paths are not enough. */
    readonly because: string;
    /**
     * The columns of an entry: none for a built-in field, several for one with several values. `entries`: all of the
     * response, if one decides about another.
     */
    readonly of: (entry: JsonValue, entries: readonly JsonValue[]) => readonly DiscoveredField[];
  };
}

/**
 * The columns of the result of a native query, which differ from query to query: with `SOQL = 'SELECT Name FROM Lead'`,
 * `Name` is one. `inStar` is about them; declared columns are part of `*` if the query selects them.
 */
export interface QueryDiscovery extends Discovered {
  /** Path of the entries in the body, one for each field. */
  readonly entries: Path;
  readonly query: {
    /** The column that takes the query. */
    readonly column: string;
    /** Why data is not enough. */
    readonly because: string;
    /** The values for the placeholders of the request; undefined if the columns of this query cannot be found out. */
    readonly parameters: (query: string) => Readonly<Record<string, string>> | undefined;
    /** Why a query returns no rows although it is valid, and what to write instead. */
    readonly rejects?: (
      query: string,
    ) => { readonly because: string; readonly instead: string } | undefined;
    /** In the order of the result. `entries`: all of the response. */
    readonly columns: (query: string, entries: readonly JsonValue[]) => readonly DiscoveredField[];
  };
}

/** How the columns are found that only the service knows. */
export type Discovery = NameDiscovery | FieldDiscovery | QueryDiscovery;
