import type { Completion } from './completion';
import type { DataType, JsonValue } from './data_type';
import type { Pagination } from './pagination';
import type { Path } from './path';
import type { RequestTemplate } from './request';
import type { Resolution } from './resolution';

export interface ActionParameter {
  readonly type: DataType;
  readonly description?: string;
  readonly required: boolean;
  readonly values?: readonly string[];
  /** CONFIG key whose value is used if the argument is missing (`repo`). */
  readonly defaultFrom?: string;
  readonly default?: JsonValue;
  /** Completes a bare literal, as `NeedDeclaration.complete`. */
  readonly complete?: Completion;
  /** A list is sent as one text, with this between its elements. */
  readonly join?: string;
  /** Looks up an argument that is a name, as `NeedDeclaration.resolve`. */
  readonly resolve?: Resolution;
  /** A credential: history, audit log, plans and dry runs show `***` or `[redacted]` instead. */
  readonly secret?: true;
  /** NULL is a value that is sent; otherwise, it is the same as no value. */
  readonly nullable?: true;
  /** The value as the service expects it, if that is not how users write it; `because` gives the reason. */
  readonly transform?: ArgumentTransform;
}

/** Converts an argument, never null, to what is sent. Gets CONFIG without secrets. */
export interface ArgumentTransform {
  readonly because: string;
  readonly value: (value: JsonValue, config: Readonly<Record<string, JsonValue>>) => JsonValue;
}

/**
 * One of several ways to send an action: used if all arguments that it needs are given, and all keys of CONFIG that its
 * request requires are set.
 */
export interface ActionForm {
  readonly needs: readonly string[];
  readonly request: RequestTemplate;
  /** Replaces `result` of the action. */
  readonly result?: Path;
  /** An argument by which the service recognizes a repetition: with it, the action is idempotent. */
  readonly idempotentWith?: string;
}

/** A condition on a row of a look-up. Texts are compared ignoring case, because users type them. */
export interface LookupCondition {
  /** Paths in the row, one of which has to have the value: `['id', 'name', 'to.name']`. */
  readonly at: readonly Path[];
  /** The argument that has the value; `is`: a fixed value. */
  readonly argument?: string;
  readonly is?: string | number | boolean;
}

/**
 * A request before the write that finds something the write needs: the id of a transition by its name. Exactly one row
 * has to match.
 */
export interface ActionLookup {
  /** What is looked up, in the user's words: `transition`. */
  readonly what: string;
  /** The placeholder of the following requests that gets the value. */
  readonly fills: string;
  readonly request: RequestTemplate;
  /** Path of the rows in the body. */
  readonly rows: Path;
  /** Default: a single response. */
  readonly pages?: Pagination;
  readonly where: readonly LookupCondition[];
  /** Path of the value in the row. */
  readonly take: Path;
  /** Path of what users call a row, which errors list. */
  readonly name?: Path;
  /** Path of what errors show beside the name, after an arrow: the status that a transition leads to. */
  readonly leadsTo?: Path;
}

export interface ActionDeclaration {
  readonly title: string;
  readonly description?: string;
  readonly docs?: string;
  readonly parameters: Readonly<Record<string, ActionParameter>>;
  /**
   * A parameter of type document whose members can be given as arguments, too: each discovered column is one
   * (`Rating__c => 5`), by the id of its field.
   */
  readonly columnsInto?: string;
  /** Requests that are sent first. One whose argument is not set is left out. */
  readonly lookups?: readonly ActionLookup[];
  /** The write; of several forms, the first that has all it needs. */
  readonly request: RequestTemplate | readonly ActionForm[];
  /** Can be retried, because repeating it changes nothing further. */
  readonly idempotent: boolean;
  /** Deletes something or cannot be undone: rejected in `safe` mode. */
  readonly destructive: boolean;
  /** Entities whose cached pages become stale; `*` for all. */
  readonly invalidates: readonly string[];
  /** Path of the row in the response. Default: the body. Without a body: one row with `status`. */
  readonly result?: Path;
}

/** The ways to send an action. */
export const formsOf = ({ request }: Pick<ActionDeclaration, 'request'>): readonly ActionForm[] =>
  isForms(request) ? request : [{ needs: [], request }];

const isForms = (request: ActionDeclaration['request']): request is readonly ActionForm[] =>
  Array.isArray(request);

/** The arguments of a look-up's conditions. */
export const argumentsOf = ({ where }: ActionLookup): readonly string[] =>
  where.flatMap(({ argument }) => (argument === undefined ? [] : [argument]));
