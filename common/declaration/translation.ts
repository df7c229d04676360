import type {
  Alternatives,
  Condition,
  ConditionOperator,
  PushedAlternatives,
  PushedCondition,
} from './condition';
import type { JsonValue, TypedValue } from './data_type';
import type { DiscoveredField } from './discovery';
import type { RequestTemplate } from './request';

/** Aggregates that a list can compute: COUNT/SUM/AVG/MIN/MAX with GROUP BY, if all conditions are pushed down exactly. */
export interface AggregateOffer {
  readonly groupBy: readonly string[];
  /**
   * Groups that are one in SQL if they only differ in case, but several to most services. Only a translator that knows
   * that each value has a single spelling can take them.
   */
  readonly ignoringCase?: readonly string[];
  readonly aggregates: readonly {
    readonly function: 'count' | 'sum' | 'avg' | 'min' | 'max';
    readonly column?: string;
    readonly as: string;
  }[];
}

/** The order in which a statement wants the rows of a table. */
export interface WantedSort {
  readonly column: string;
  readonly direction: 'asc' | 'desc';
  readonly nulls: 'first' | 'last';
}

export interface TranslationRequest {
  /** The name of the entity. */
  readonly entity: string;
  readonly conditions: readonly Condition[];
  /** ORs over several columns; a translator that does not take them leaves them to the local evaluation. */
  readonly alternatives?: readonly Alternatives[];
  readonly columns: readonly string[];
  /** Those of the columns and conditions that the service defines, by name. */
  readonly discovered?: Readonly<Record<string, DiscoveredField>>;
  /** A translator that cannot sort exactly like this leaves `sorted` out. Texts are collated differently everywhere. */
  readonly sort?: WantedSort;
  readonly aggregate?: AggregateOffer;
  /** Rows that are enough; only offered once everything else is known to be exact. */
  readonly limit?: number;
  /** CONFIG without secrets. */
  readonly config: Readonly<Record<string, JsonValue>>;
  /** Microseconds since the epoch. */
  readonly now: number;
}

export interface Translation {
  readonly request: RequestTemplate;
  /** Values for placeholders of the request, for text of the user that must not be read as a placeholder. */
  readonly parameters?: Readonly<Record<string, TypedValue>>;
  /** If one request would be too large for the service: the differing values of several that together return all rows. */
  readonly parts?: readonly Readonly<Record<string, TypedValue>>[];
  readonly pushed: readonly PushedCondition[];
  readonly pushedAlternatives?: readonly PushedAlternatives[];
  /** Conditions that no row can satisfy, because no row has such a value: nothing has to be requested. */
  readonly impossible?: readonly Condition[];
  /** Whether the service sorts by `sort`, exactly. */
  readonly sorted?: boolean;
  /** Values of request-only columns, echoed in each row. */
  readonly echo: Readonly<Record<string, TypedValue>>;
  /** Whether the service computes `aggregate`; its rows then have the group columns and the `as` names. */
  readonly aggregated: boolean;
  /** The native query, for EXPLAIN. */
  readonly native?: string;
  /** Maximum rows of the request: if it returns that many, there may be more. */
  readonly most?: number;
  /** The most rows that the translator requests itself: with that many, rows may be missing, and the scan is partial. */
  readonly cap?: number;
  /** Notes for the user: a derived step, a missing filter. */
  readonly notes?: readonly string[];
  /** Keys of CONFIG that the request depends on and the account may show: see `AccountSettings`. */
  readonly wants?: readonly string[];
  /** Another way to read rows from the body, by name from the entity's `readers`. */
  readonly reader?: string;
  /** What a store of documents is asked for, instead of a request to a service. */
  readonly narrowing?: JsonValue;
}

/** A batch is smaller if `translate` does not push the condition down because the query would be too long. */
export interface JoinKeysDeclaration {
  /** Values per request. */
  readonly most: number;
  /** Values for EXPLAIN and for finding out whether a column can be used, where not any text is a value. */
  readonly samples?: readonly string[];
}

/** A value that the service rejected, of a condition on `column`. */
export interface UnknownValue {
  readonly column: string;
  readonly value: JsonValue;
}
export interface UnknownValues {
  readonly because: string;
  /**
   * The values of the conditions, those of alternatives included, that the message names as unknown: no row that the
   * service returns has them.
   */
  readonly of: (
    message: string,
    asked: Pick<TranslationRequest, 'conditions' | 'discovered'>,
  ) => readonly UnknownValue[];
}

export interface Translator {
  readonly because: string;
  /**
   * Column → operators that `translate` can push down, for DESCRIBE, completion and the documentation; discovered columns
   * have their own. It may not push down every value: EXPLAIN shows what it did.
   */
  readonly pushes: Readonly<Record<string, readonly ConditionOperator[]>>;
  /** Columns by which `translate` can sort. */
  readonly sorts?: readonly string[];
  /** The order is only of use with a limit: whoever reads more sorts the rows itself. */
  readonly sortsOnlyWithLimit?: true;
  readonly translate: (request: TranslationRequest) => Translation;
  /** If the keys of a join can be sent as `column IN (…)`, one condition for each batch of them. */
  readonly joinKeys?: JoinKeysDeclaration;
  /** Reads from an error of the service which values it does not know. They are left out, and the rest is requested. */
  readonly unknownValues?: UnknownValues;
  /**
   * Reads the rows of a response if paths are not enough. Aggregated rows have the group columns at their usual paths
   * and the aggregates under their `as` names.
   */
  readonly read?: (body: JsonValue, translation: Translation) => readonly JsonValue[];
  /** Rows of one item in `rows` of the list: responses too large to be read as a whole are read item by item. */
  readonly readItem?: (item: JsonValue) => readonly JsonValue[];
}
