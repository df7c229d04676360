import type { ScanOptions } from '../../common/binding';
import type { GroupKey, GroupMeasure, StoreRequest } from '../ports';
import type {
  AggregateOffer,
  Alternatives,
  Condition,
  DiscoveredField,
  JsonValue,
  PushedAlternatives,
  PushedCondition,
  RequestTemplate,
  TranslationRequest,
  TypedValue,
} from '../../common/declaration';

/** One planned scan: plain data. EXPLAIN prints it and `openScan` runs it. */
export interface ScanPlan {
  readonly id: string;
  readonly connector: string;
  readonly entity: string;
  /** Only these columns are mapped. */
  readonly columns: readonly string[];
  /** Those that the service defines, by name. */
  readonly discovered?: Readonly<Record<string, DiscoveredField>>;
  /** The `columns` that identify a row: repeated rows are dropped. Empty if rows are aggregates. */
  readonly key?: readonly string[];
  /** Detail requests that `columns` need. */
  readonly details: readonly string[];
  readonly access: AccessPlan;
  /**
   * Replaces `access` without a break if that turns out to be long: rows that were already returned are not returned
   * again.
   */
  readonly faster?: { readonly access: AccessPlan; readonly pushed: readonly PushedCondition[] };
  /** Of a bind join: how it is read without keys, if there are more than `mostKeys` or one cannot be sent. */
  readonly unbound?: {
    readonly access: AccessPlan;
    readonly pushed: readonly PushedCondition[];
    readonly mostKeys: number;
  };
  /** Lists that were considered but not chosen, and why. */
  readonly rejected: readonly { readonly list: string; readonly why: string }[];
  /** Why `access` was chosen, if there was a choice. */
  readonly chosenBecause?: string;
  readonly pushed: readonly PushedCondition[];
  /** ORs over several columns that a translator took. */
  readonly pushedAlternatives?: readonly PushedAlternatives[];
  /** Conditions that only DuckDB evaluates. */
  readonly residual: readonly Condition[];
  /** All conditions of the statement on this table are in `pushed`, exactly. */
  readonly exact: boolean;
  readonly sort?: ScanSort;
  /** Maximum number of rows needed, after which the scan may stop. Only set if that is exact. */
  readonly limit?: number;
  /** The reader may leave before the end: LIMIT counts rows that only evaluation knows. */
  readonly mayEndEarly?: true;
  /** Identifies a reader that may leave early: readers with equal texts leave after the same rows. */
  readonly reader?: string;
  readonly aggregate?: AggregateOffer;
  /** The store groups the documents of indices; each row is a group, or a part of one. */
  readonly groups?: ScanGroups;
  /** Why it does not, although the statement does: a sentence without its end. */
  readonly ungrouped?: string;
  /** If the service rejects its list before it has rows, another plan is run instead, whatever the policy for errors. */
  readonly replaceable?: true;
  /** None of its rows can reach the result, so nothing is requested. */
  readonly neverRead?: true;
  /** What the user should know about how it is read. */
  readonly notes?: readonly string[];
  readonly options: ScanOptions;
}

/** How documents are grouped: keys are read by their names, everything else by the name in `as`. */
export interface ScanGroups {
  readonly keys: readonly GroupKey[];
  /** The number of documents of a group. */
  readonly documents?: { readonly as: string };
  readonly measures: readonly (GroupMeasure & { readonly as: string })[];
  /** What is true of all documents that are grouped; joined by AND. */
  readonly conditions: readonly Condition[];
  readonly alternatives: readonly Alternatives[];
  /**
   * How rows say that this was checked. Others are single documents, because the store refused to group them: only they
   * have values of `columns`, and the conditions have yet to be checked.
   */
  readonly applied?: { readonly as: string; readonly columns: readonly string[] };
  /** For EXPLAIN. */
  readonly request: StoreRequest;
}

/** The plan for all rows that the keys of a join choose from. */
export function withoutKeys({ unbound, ...plan }: ScanPlan): ScanPlan {
  return unbound === undefined ? plan : { ...plan, access: unbound.access, pushed: unbound.pushed };
}

export interface ScanSort {
  readonly column: string;
  readonly direction: 'asc' | 'desc';
}

/** How rows are read: which list, with which parameters, for which values. */
export interface AccessPlan {
  readonly list: string;
  /** Query parameters from filters, sorts, and those that turn off hidden filters. Several values are repeated. */
  readonly query: Readonly<Record<string, readonly string[]>>;
  /** Placeholders of the path that are already known. */
  readonly parameters: Readonly<Record<string, TypedValue>>;
  readonly fanOut?: FanOut;
  /** A query parameter with more values than fit in one URL: every list is read once for each part of them. */
  readonly split?: { readonly parameter: string; readonly parts: readonly (readonly string[])[] };
  /** The list is read once for each window of time. */
  readonly windows?: WindowsPlan;
  /** Created by a translator: the request that replaces the list's template. */
  readonly translation?: {
    readonly request: RequestTemplate;
    readonly echo: Readonly<Record<string, TypedValue>>;
    readonly native?: string;
    /** What the translator was asked for, so that it can be asked again with more or fewer conditions. */
    readonly asked?: TranslationRequest;
    readonly reader?: string;
    /** Maximum rows that the request asks for. */
    readonly most?: number;
    /** Maximum rows that the translator requests of its own accord. */
    readonly cap?: number;
    /** LIMIT is part of the request. */
    readonly limited?: true;
    /** Keys of CONFIG that the request depends on and the account may show. */
    readonly wants?: readonly string[];
    /** What a store of documents is asked for, instead of the request. */
    readonly narrowing?: JsonValue;
  };
  /** Used if this list is rejected or ends early. */
  readonly fallback?: AccessPlan;
}

/** Microseconds since the epoch, both included. */
export interface TimeWindow {
  readonly from: number;
  readonly until: number;
}

/** The windows in which a list is read; each touches the next. */
export interface WindowsPlan {
  /** Whether the list is read as a whole first, and in windows only if the service does not return all of it. */
  readonly wholeFirst: boolean;
  /** Newest first. */
  readonly each: readonly TimeWindow[];
}

/** One request (with its pages) for each of several sets of parameters. */
export type FanOut =
  /** Values from the statement itself: `repo IN ('a', 'b')`, one set of parameters for each. */
  | { readonly over: 'values'; readonly sets: readonly Readonly<Record<string, TypedValue>>[] }
  /** Rows of the parent entity; `supplies`: parameter → column of the parent. */
  | {
      readonly over: 'parent';
      readonly parent: ScanPlan;
      readonly supplies: Readonly<Record<string, string>>;
    }
  | KeyBatches;

/** Distinct values that the other side of a join supplies at run time (a bind join). */
export interface KeyBatches {
  readonly over: 'outer';
  readonly from: { readonly scan: string; readonly column: string };
  /** Further columns that supply keys. `of`: the id of the scan that would look them up alone. */
  readonly more?: readonly {
    readonly scan: string;
    readonly column: string;
    readonly of: string;
  }[];
  /** The column that they are compared with. */
  readonly column: string;
  /** Maximum values per request. */
  readonly most: number;
  /** Maximum size in bytes of the values of one parameter in a URL; defaults to the bound. */
  readonly requestUrlBytes?: number;
  /** The placeholder that a value fills. Without it, each batch is one more condition: `column IN (…)`. */
  readonly parameter?: string;
  /** The other parts of a key of several columns: placeholders that columns of the same row of `from.scan` fill. */
  readonly also?: readonly KeyPart[];
  /** Other look-ups of the same list, which are complete before: what they have read is not requested again. */
  readonly reuses?: readonly string[];
}
export interface KeyPart {
  readonly parameter: string;
  readonly column: string;
  /** Column of the supplying scan. */
  readonly from: string;
}
