import type { ActionDeclaration } from './action';
import type { Completeness, Continuation } from './completeness';
import type { Completion } from './completion';
import type { Condition, ConditionOperator, PushedCondition } from './condition';
import type { DataType, JsonValue, TypedValue } from './data_type';
import type { Pagination } from './pagination';
import type { RequestTemplate } from './request';

/** Where a value lies in the API's row: `user.login`, `assignees[].login`, `labels[].name`. `.` is the row itself. */
export type Path = string;

export interface ColumnDeclaration {
  readonly type: DataType;
  readonly description?: string;
  /** Default: the column's own name. Several paths: the first that is not null. */
  readonly at?: Path | readonly Path[];
  /** Set instead of `at`: the value of a parameter of the list (`repo`), which may not be in the row. */
  readonly parameter?: string;
  /** The service compares it without case, and so does SQL here. */
  readonly ignoringCase?: boolean;
  /** The values that the service knows, in its own spelling. */
  readonly values?: readonly string[];
  /** Name of a detail call of the entity: one request per row; the column is not in `*`. */
  readonly detail?: string;
  /** Only asked for, echoed in each row, exempt from the re-check: `from`, `to`, `step`, QUERY. */
  readonly requestOnly?: boolean;
  /** Takes a query in the service's own language: QUERY, JQL. Always requestOnly too. */
  readonly native?: boolean;
  /** Not in `*` for another reason (`raw`). */
  readonly hidden?: boolean;
  /** How the API writes a timestamp; ISO 8601 unless said. */
  readonly format?: 'iso' | 'epoch_seconds' | 'epoch_milliseconds';
  /**
   * Computes the value where no path can; the reason stands in `because`. Gets the API's row and the parameters of the list.
   */
  readonly compute?: {
    readonly because: string;
    readonly value: (row: JsonValue, parameters: Readonly<Record<string, TypedValue>>) => JsonValue;
  };
}

/**
 * A filter that a list can take: for which conditions, and how the request says it.
 * Rule: a pushed predicate must be implied by the SQL predicate, NULLs included.
 */
export interface FilterDeclaration {
  readonly column: string;
  readonly operators: readonly ConditionOperator[];
  /** Query parameter (or `{parameter}` of the request template) that takes the value. */
  readonly parameter: string;
  /** `exact`: the service lets through just what SQL would. `superset`: maybe more. */
  readonly match: 'exact' | 'superset';
  /** How several values of IN are sent; where missing, IN with more than one value becomes one request per value if `perValue`, else stays residual. Of `contains`: how several conditions, joined by AND, share the parameter. */
  readonly many?: 'repeat' | 'comma' | 'per_value';
  /** Values in the service's spelling; a value not in the map is not pushed. Case is ignored where the column ignores it. */
  readonly spelling?: Readonly<Record<string, string>>;
  /** How a timestamp is written and to which precision it is widened. */
  readonly time?:
    'iso_seconds' | 'iso_milliseconds' | 'epoch_seconds' | 'epoch_milliseconds' | 'date';
  /** Text around the value, `{value}` being it: `>={value}`. Without a hole it is the whole: `none` for is_null. */
  readonly template?: string;
  /** Of a lower bound: how an upper bound goes into the same parameter, `{from}..{until}`. */
  readonly both?: string;
  /** Values left to the re-check: that hold one of these texts, or are one of the service's special words. */
  readonly unless?: { readonly holds?: readonly string[]; readonly is?: readonly string[] };
  /** A parameter of `unfiltered` that this one replaces. */
  readonly replaces?: string;
}

/** A sort that a list can take: column → value of the sort parameter. Text columns are never exact and are not listed. */
export interface SortDeclaration {
  readonly column: string;
  /** Query parameters for each direction. */
  readonly ascending?: Readonly<Record<string, string>>;
  readonly descending?: Readonly<Record<string, string>>;
  /** Where the service puts rows without a value. */
  readonly nulls?: 'first' | 'last' | 'none';
}

/** A hole in the list's path that must be filled: by a condition on `column`, or from the rows of a parent. */
export interface NeedDeclaration {
  readonly parameter: string;
  readonly column: string;
  /** Completes a bare literal before push-down and re-check: `{config.org}/{value}`, when the value has no `/`. See `completed`. */
  readonly complete?: Completion;
  /** CONFIG key whose value is taken when no condition names one and there is no parent. */
  readonly default?: string;
  /** All values there are: where no condition names one, the list is read once for each (`role`). */
  readonly values?: readonly string[];
}

export interface ParentDeclaration {
  readonly entity: string;
  /** Parameter of this list → column of the parent. */
  readonly supplies: Readonly<Record<string, string>>;
  /** Conditions on this entity's columns which hold for the parent's columns too: column here → column there. */
  readonly conditions?: Readonly<Record<string, string>>;
  /** A parent whose columns all have these values has no children: it is not asked. `{ has_pull_requests: false }` */
  readonly childless?: Readonly<Record<string, boolean | string | number>>;
  /** Column of the parent that tells how many rows a child list has, at least roughly (`open_issues_count`). */
  readonly rowsHint?: string;
}

/** One way to read an entity. The planner chooses among them. */
export interface ListDeclaration {
  readonly name: string;
  readonly request: RequestTemplate;
  /** Path of the array in the body; `.` where the body is the array; a body that is one object is one row if `single`. */
  readonly rows: Path;
  readonly single?: boolean;
  readonly pages?: Pagination;
  readonly needs?: readonly NeedDeclaration[];
  readonly parent?: ParentDeclaration;
  /** Which CONFIG key must be set for this list to be possible (`org`). */
  readonly requiresConfig?: readonly string[];
  /** Parameters sent when no filter replaces them; they neutralise hidden filters of the service (`state=all`). */
  readonly unfiltered?: Readonly<Record<string, string>>;
  /** Only rows for which all of these hold belong to the entity: `{ path: 'pull_request', absent: true }`. See `isAbsent`. */
  readonly keep?: readonly { readonly path: Path; readonly absent: boolean }[];
  readonly filters: readonly FilterDeclaration[];
  readonly sorts?: readonly SortDeclaration[];
  /** Chosen only by `WITH (index = 'name')`. */
  readonly onlyByIndex?: string;
  /** Said with each result: `search is eventually consistent`. */
  readonly caution?: string;
  /** A key look-up: at most one row per value, 404 is "no row". */
  readonly lookup?: boolean;
  /** Further statuses that say "no rows" (409 of an empty repository). */
  readonly emptyOn?: readonly number[];
  /** What its responses say of themselves, beside what those of the whole API do. */
  readonly completeness?: Completeness;
  /** Of a look-up: a list inside the object that continues on further pages. */
  readonly continues?: Continuation;
  /** The service says that it did not look everywhere: the scan is not complete. */
  readonly partialIf?: { readonly path: Path; readonly is: boolean | string; readonly say: string };
  /** When this list is refused with one of these families, or ends early, the named list takes over. */
  readonly fallback?: {
    readonly to: string;
    readonly on: readonly ('permission_error' | 'not_found_error' | 'invalid_request_error')[];
  };
  /** Pages of an answered list can be asked for in parallel (rel="last" is given). A hint for the planner's weighing. */
  readonly parallelPages: boolean;
  /** Builds the request where data cannot (PromQL); the reason stands in `because`. */
  readonly translate?: Translator;
}

/** Aggregates offered to a list: COUNT/SUM/AVG/MIN/MAX with GROUP BY columns, all predicates pushed exactly. */
export interface AggregateOffer {
  readonly groupBy: readonly string[];
  readonly aggregates: readonly {
    readonly function: 'count' | 'sum' | 'avg' | 'min' | 'max';
    readonly column?: string;
    readonly as: string;
  }[];
}

export interface TranslationRequest {
  readonly conditions: readonly Condition[];
  readonly columns: readonly string[];
  readonly aggregate?: AggregateOffer;
  readonly limit?: number;
  /** CONFIG without secrets. */
  readonly config: Readonly<Record<string, JsonValue>>;
  /** Microseconds since the epoch. */
  readonly now: number;
}

export interface Translation {
  readonly request: RequestTemplate;
  /** Values of the request's holes, where a text of the user's must not be read as one. */
  readonly parameters?: Readonly<Record<string, TypedValue>>;
  /** Where one request would be too much for the service: what differs in each of several, which together give all rows. */
  readonly parts?: readonly Readonly<Record<string, TypedValue>>[];
  readonly pushed: readonly PushedCondition[];
  /** Values of request-only columns, echoed in each row. */
  readonly echo: Readonly<Record<string, TypedValue>>;
  /** Whether `aggregate` of the request is answered by the service; its rows then have the group columns and `as` names. */
  readonly aggregated: boolean;
  /** What the native query is, for EXPLAIN. */
  readonly native?: string;
  /** Rows that the request itself asks for at most: where as many come, there may be more. */
  readonly most?: number;
  /** What the user should know of it: a step that was derived, a filter that is missing. */
  readonly notes?: readonly string[];
  /** Another way to read rows from the body, by name from the entity's `readers`. */
  readonly reader?: string;
}

export interface Translator {
  readonly because: string;
  /**
   * Column → operators that `translate` can push, for DESCRIBE, completion and the docs; discovered columns have their
   * own. With some values it may still not: EXPLAIN tells.
   */
  readonly pushes: Readonly<Record<string, readonly ConditionOperator[]>>;
  readonly translate: (request: TranslationRequest) => Translation;
  /**
   * Rows of an answer where paths are not enough. Aggregated rows have the group columns where they always are, and
   * the aggregates under their `as` names.
   */
  readonly read?: (body: JsonValue, translation: Translation) => readonly JsonValue[];
  /** Rows of one item of the list's `rows`: answers too large to be read whole are read item by item. */
  readonly readItem?: (item: JsonValue) => readonly JsonValue[];
}

/** A call for one row, made only if a column that needs it is selected; its answer is merged over the row. */
export interface DetailDeclaration {
  readonly request: RequestTemplate;
  /** Holes of the request → columns of the row. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Hole → CONFIG key whose value is taken where the row has none. */
  readonly defaults?: Readonly<Record<string, string>>;
  /** Where the columns of this detail look: `at` paths are relative to it. */
  readonly rows?: Path;
  /** A list inside the answer that continues on further pages. */
  readonly continues?: Continuation;
}

export interface EntityDeclaration {
  readonly title: string;
  readonly description: string;
  /** The vendor's page. */
  readonly docs?: string;
  /** Unique over the whole entity. */
  readonly key: readonly string[];
  /** A column that moves with every change, and which a filter can ask for; else the reason why there is none. */
  readonly incremental: { readonly column: string } | { readonly none: string };
  readonly columns: Readonly<Record<string, ColumnDeclaration>>;
  /** In order of preference, all else equal. */
  readonly lists: readonly ListDeclaration[];
  readonly details?: Readonly<Record<string, DetailDeclaration>>;
  readonly actions?: Readonly<Record<string, ActionDeclaration>>;
  /** Columns known only by asking (custom fields, labels). */
  readonly discovery?: {
    readonly request: RequestTemplate;
    /** Path of the names in the body. */
    readonly names: Path;
    /** How the names are paged; in one response unless said. */
    readonly pages?: Pagination;
    readonly type: DataType;
    /** Where the value lies in a row, `{name}` being the discovered name. */
    readonly at: string;
    readonly inStar: boolean;
    /** Any name is a column, discovered or not (labels of a series not seen yet). */
    readonly open?: boolean;
    readonly operators: readonly ConditionOperator[];
  };
}
