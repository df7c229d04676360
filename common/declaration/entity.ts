import type { ActionDeclaration } from './action';
import type { Completeness, Continuation } from './completeness';
import type { Completion } from './completion';
import type { ConditionOperator } from './condition';
import type { DataType, JsonValue, TypedValue } from './data_type';
import type { Discovery } from './discovery';
import type { Pagination } from './pagination';
import type { Path } from './path';
import type { RequestTemplate } from './request';
import type { Resolution } from './resolution';
import type { WindowsDeclaration } from './windows';
import type { Translator } from './translation';

export interface ColumnDeclaration {
  readonly type: DataType;
  readonly description?: string;
  /**
   * Path in the row of the API. Default: the name of the column. Of several paths, the first whose value is not null is
   * used.
   */
  readonly at?: Path | readonly Path[];
  /**
   * Used instead of `at` or `compute`: the parameter of the list (`repo`) that has the value, which may be missing in
   * the row.
   */
  readonly parameter?: string;
  /** The service ignores case in comparisons, so SQL does as well. */
  readonly ignoringCase?: boolean;
  /** The possible values, as the service spells them. */
  readonly values?: readonly string[];
  /** Name of a detail request of the entity: one request per row. The column is not part of `*`. */
  readonly detail?: string;
  /** Only part of the request; echoed in each row and not checked locally: `from`, `to`, `step`, QUERY. */
  readonly requestOnly?: boolean;
  /** Accepts a query in the language of the service: QUERY, JQL. Also requires `requestOnly`. */
  readonly native?: boolean;
  /** Not part of `*` for another reason (`raw`). */
  readonly hidden?: boolean;
  /** Timestamp format of the API. Default: ISO 8601. */
  readonly format?: 'iso' | 'epoch_seconds' | 'epoch_milliseconds';
  /**
   * Computes the value if a path cannot; `because` gives the reason. Gets the row of the API and the list's parameters.
   * `reads`: the paths of the row that it looks at; it sees nothing else.
   */
  readonly compute?: {
    readonly because: string;
    readonly reads: readonly Path[];
    readonly value: (row: JsonValue, parameters: Readonly<Record<string, TypedValue>>) => JsonValue;
  };
}

/**
 * A filter that a list supports: the conditions it covers, and how the request expresses them.
 * Rule: a pushed predicate must be implied by the SQL predicate, NULLs included.
 */
export interface FilterDeclaration {
  readonly column: string;
  readonly operators: readonly ConditionOperator[];
  /** Query parameter (or `{parameter}` of the request template) for the value. */
  readonly parameter: string;
  /** `exact`: the service returns exactly the rows that SQL would. `superset`: it may return more. */
  readonly match: 'exact' | 'superset';
  /**
   * How several values of IN are sent. Without it, IN with several values is checked locally. For `contains`: how several
   * conditions joined by AND share the parameter.
   */
  readonly many?: 'repeat' | 'comma' | 'per_value';
  /** Values as the service spells them; other values are not pushed down. Ignores case if the column does. */
  readonly spelling?: Readonly<Record<string, string>>;
  /** Format of timestamps, and the precision to which they are widened. */
  readonly time?:
    'iso_seconds' | 'iso_milliseconds' | 'epoch_seconds' | 'epoch_milliseconds' | 'date';
  /** Text with the value at `{value}`: `>={value}`. Without a placeholder, a fixed text: `none` for is_null. */
  readonly template?: string;
  /** For a lower bound: how an upper bound is added to the same parameter, `{from}..{until}`. */
  readonly both?: string;
  /** Values that are only checked locally: those that contain one of these texts, or are special words of the service. */
  readonly unless?: { readonly holds?: readonly string[]; readonly is?: readonly string[] };
  /** A parameter of `unfiltered` that this one replaces. */
  readonly replaces?: string;
}

/** A sort that a list supports: column → value of the sort parameter. Sorting by text is never exact, so it is left out. */
export interface SortDeclaration {
  readonly column: string;
  /** Query parameters, or placeholders of the request, for each direction. */
  readonly ascending?: Readonly<Record<string, string>>;
  readonly descending?: Readonly<Record<string, string>>;
  /** Where the service sorts rows without a value. */
  readonly nulls?: 'first' | 'last' | 'none';
}

/** A placeholder in the path of a list that must be filled: by a condition on `column`, or from the rows of a parent. */
export interface NeedDeclaration {
  readonly parameter: string;
  readonly column: string;
  /**
   * Completes a bare literal before push-down and local checks: `{config.org}/{value}`, when the value has no `/`. See
   * `completed`.
   */
  readonly complete?: Completion;
  /**
   * Literals that are names are looked up once, before the scan, and replaced by what they stand for. Push-down and local
   * checks compare the same value.
   */
  readonly resolve?: Resolution;
  /**
   * CONFIG key whose value is used if there is no condition and no parent; of several, the first that is set. Of a list
   * of texts, each is read.
   */
  readonly default?: string | readonly string[];
  /** All possible values: without a condition, the list is read once for each (`role`). */
  readonly values?: readonly string[];
  /** Rows may have another value in the column: an issue that was moved is found by its old key. */
  readonly mayDiffer?: true;
}

export interface ParentDeclaration {
  readonly entity: string;
  /** Parameter of this list → column of the parent. */
  readonly supplies: Readonly<Record<string, string>>;
  /** Conditions on columns of this entity that also apply to the parent: column of this entity → column of the parent. */
  readonly conditions?: Readonly<Record<string, string>>;
  /**
   * A parent whose columns all have these values has no children, so no request is sent for it: `{ has_issues: false
   * }`.
   */
  readonly childless?: Readonly<Record<string, boolean | string | number>>;
  /** Column of the parent with the approximate number of rows of a child list (`open_issues_count`). */
  readonly rowsHint?: string;
}

/** Which rows of a list belong to its entity. */
export type KeepRule =
  | { readonly path: Path; readonly absent: boolean }
  | { readonly path: Path; readonly differsFrom: Path };

/** One way to read an entity. The planner chooses one of them. */
export interface ListDeclaration {
  readonly name: string;
  readonly request: RequestTemplate;
  /** Path of the array in the body. With `single`, a body that is an object is one row. */
  readonly rows: Path;
  readonly single?: boolean;
  /** The service leaves the array out where it would be empty. */
  readonly omittedIfEmpty?: boolean;
  readonly pages?: Pagination;
  readonly needs?: readonly NeedDeclaration[];
  readonly parent?: ParentDeclaration;
  /** CONFIG keys that this list requires (`org`). */
  readonly requiresConfig?: readonly string[];
  /**
   * Parameters, or placeholders of the request, that are sent unless a filter replaces them. They turn off default
   * filters of the service (`state=all`).
   */
  readonly unfiltered?: Readonly<Record<string, string>>;
  /**
   * Only rows for which all of these hold belong to the entity: `{ path: 'pull_request', absent: true }` (see
   * `isAbsent`), or `{ path: 'thread_ts', differsFrom: 'ts' }`, which holds if the value is there and is another one.
   */
  readonly keep?: readonly KeepRule[];
  readonly filters: readonly FilterDeclaration[];
  readonly sorts?: readonly SortDeclaration[];
  /** How it is read if it is longer than the cap of its pages. */
  readonly windows?: WindowsDeclaration;
  /** Only used with `WITH (index = 'name')`. */
  readonly onlyByIndex?: string;
  /** Only used if a condition = or IN on one of these columns, or the keys of a join, are pushed down. */
  readonly onlyWith?: readonly string[];
  /** Shown with each result: `search is eventually consistent`. */
  readonly caution?: string;
  /** A look-up by key: at most one row per value; 404 means no row. */
  readonly lookup?: boolean;
  /** Other statuses that mean no rows (409 for an empty repository). */
  readonly emptyOn?: readonly number[];
  /** Signals in its responses, in addition to those of the API. */
  readonly completeness?: Completeness;
  /** For a look-up: a list inside the object that continues on further pages. */
  readonly continues?: Continuation;
  /** The service reports an incomplete search, so the scan is partial. */
  readonly partialIf?: {
    readonly path: Path;
    readonly is: boolean | string;
    readonly message: string;
  };
  /**
   * If the service rejects this list with one of these families, or the list ends early, the named list is read
   * instead.
   */
  readonly fallback?: {
    readonly to: string;
    readonly on: readonly ('permission_error' | 'not_found_error' | 'invalid_request_error')[];
  };
  /** Builds the request if data cannot (PromQL); `because` gives the reason. */
  readonly translate?: Translator;
}

/** A request for one row, sent only if a selected column needs it. Its response is merged into the row. */
export interface DetailDeclaration {
  readonly request: RequestTemplate;
  /** Placeholders of the request → columns of the row. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Placeholder → CONFIG key whose value is used if the row has none. */
  readonly defaults?: Readonly<Record<string, string>>;
  /** Base of the `at` paths of the columns of this detail. */
  readonly rows?: Path;
  /** A list inside the response that continues on further pages. */
  readonly continues?: Continuation;
}

export interface EntityDeclaration {
  readonly title: string;
  readonly description: string;
  /** URL of the API documentation. */
  readonly docs?: string;
  /** Unique within the entity. */
  readonly key: readonly string[];
  /** A column that changes with every change and has a filter, or the reason why there is none. */
  readonly incremental: { readonly column: string } | { readonly none: string };
  readonly columns: Readonly<Record<string, ColumnDeclaration>>;
  /** In order of preference if nothing else decides. */
  readonly lists: readonly ListDeclaration[];
  readonly details?: Readonly<Record<string, DetailDeclaration>>;
  readonly actions?: Readonly<Record<string, ActionDeclaration>>;
  /** Columns that are only known to the service (custom fields, labels). */
  readonly discovery?: Discovery;
}
