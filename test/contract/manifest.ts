import type { Condition, JsonValue } from '../../common/declaration';

/** Operation of the vendor's description: `GET /orgs/{org}/repos`. */
export type OperationId = string;

/**
 * Ties the declaration of a connector type to the vendor's own description. Anything neither tied nor explained here
 * fails, and so do unnecessary explanations.
 */
export interface Manifest {
  /** Descriptions by base: `` is the connector's own address, else a name of `api.bases`. A vendor may have several files. */
  readonly descriptions: Readonly<Record<string, string | readonly string[]>>;
  /** Their addresses, according to `config`. */
  readonly addresses: Readonly<Record<string, string>>;
  /** The CONFIG of the requests. */
  readonly config: Readonly<Record<string, string>>;
  /** `entity.list` → operation. */
  readonly lists: Readonly<Record<string, OperationId>>;
  /** `entity.list` of a translator → further operations that it may use. */
  readonly also?: Readonly<Record<string, readonly OperationId[]>>;
  /** `entity.list` of a translator → conditions to translate. */
  readonly asks?: Readonly<Record<string, readonly (readonly Condition[])[]>>;
  /** `entity.column` → a value that the vendor's description permits there. */
  readonly samples?: Readonly<Record<string, string>>;
  /** `entity.detail` → operation. */
  readonly details: Readonly<Record<string, OperationId>>;
  /**
   * `entity.action` → operation. Of several forms, each by the key of CONFIG that it requires, else its first
   * argument: `incidents.trigger:routing_key`; a look-up
   * by what it looks up: `issues.transition:transition`.
   */
  readonly actions: Readonly<Record<string, OperationId>>;
  /** Name of the test → operation. */
  readonly tests: Readonly<Record<string, OperationId>>;
  /** Entity whose columns are discovered → operation. */
  readonly discovery: Readonly<Record<string, OperationId>>;
  /** The list of the entities that only the service knows → operation. Their template is tied by the example's name. */
  readonly openEntities?: { readonly list: OperationId };
  /** `lists.x.y`, `actions.x.y` … that cannot be tied → why. */
  readonly untied: Readonly<Record<string, string>>;
  /** `entity.list.column` that is missing in the schema of the response → why. */
  readonly absent: Readonly<Record<string, string>>;
  /** Prefix of problems caused by the description itself → why. */
  readonly contradictions?: Readonly<Record<string, string>>;
  /** Query parameters of the vendor that no list sends: `operation parameter`, or the parameter alone → why. */
  readonly unused: Readonly<Record<string, string>>;
  /** `entity.action.parameter` → its value, if a generic sample makes no sense. */
  readonly arguments?: Readonly<Record<string, JsonValue>>;
  /** `entity.list` whose rows a reader creates: first step of a column's path → its path in the response. */
  readonly rows?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
