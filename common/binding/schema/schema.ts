import type {
  ActionParameter,
  ConditionOperator,
  ConfigField,
  DataType,
  DiscoveredField,
  NamedAction,
} from '../../declaration';
import type { BoundOutputColumn } from '../bound/bound_query';

/** A column for binding, completion and DESCRIBE. */
export interface ColumnSchema {
  readonly name: string;
  readonly type: DataType;
  readonly description?: string;
  readonly ignoringCase: boolean;
  readonly values?: readonly string[];
  /** `*` includes it. */
  readonly inStar: boolean;
  /** Needs one request per row. */
  readonly costly: boolean;
  readonly requestOnly: boolean;
  /** Operators that some list can push. */
  readonly pushable: readonly ConditionOperator[];
  readonly sortable: boolean;
  /** A list requires a condition on it, because nothing else can supply the value. */
  readonly required: boolean;
  /** Sends a native query (QUERY, JQL). */
  readonly native: boolean;
  /** Set if the service defines it. */
  readonly field?: DiscoveredField;
}

export interface ActionSchema {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly parameters: readonly (Omit<ActionParameter, 'transform'> & { readonly name: string })[];
  readonly destructive: boolean;
  readonly idempotent: boolean;
  /** The parameter whose members can be given as arguments, by the names of discovered columns. */
  readonly columnsInto?: string;
}

export interface EntitySchema {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly docs?: string;
  readonly key: readonly string[];
  readonly incrementalColumn?: string;
  /** Why it has no incremental column. */
  readonly notIncremental?: string;
  /** Set if SYNC cannot read all of its rows. */
  readonly unsyncable?: UnsyncableReason;
  /** A key of CONFIG without which not all of its rows can be read. */
  readonly requiresConfig?: string;
  /** Missing until they are fetched, if only the service knows them: binding then reports which schema is missing. */
  readonly columns?: readonly ColumnSchema[];
  /** Any other name is a column too, with these properties (labels of a metric). */
  readonly openColumns?: Omit<ColumnSchema, 'name'>;
  /** Why the service may have more columns than it listed. */
  readonly columnsIncomplete?: string;
  /** The column whose native query decides about the columns. */
  readonly queryColumn?: string;
  /** The columns of the results of native queries that were requested. */
  readonly results?: readonly ResultSchema[];
  readonly actions: readonly ActionSchema[];
  /** Names for `WITH (index = …)`. */
  readonly indexes: readonly string[];
  /** Not declared: the service listed it. */
  readonly open?: true;
  /** It was not requested from the service, so it may not exist. */
  readonly assumed?: true;
  /** Why its rows cannot be read. */
  readonly unreadable?: string;
}

/** Why an entity cannot be synced: `its rows have no key`. */
export interface UnsyncableReason {
  readonly because: string;
  /** It can be synced if WHERE has conditions on these columns. */
  readonly unless?: readonly string[];
}

/** The columns of the result of a native query. */
export interface ResultSchema {
  readonly query: string;
  readonly columns: readonly ColumnSchema[];
  /** Why it returns no rows although it is valid, and what to write instead. */
  readonly rejected?: { readonly because: string; readonly instead: string };
  /** Any other name is a column, too, because the columns could not be found out. */
  readonly openColumns?: Omit<ColumnSchema, 'name'>;
}

/** Entities that only the service knows. */
export interface OpenEntitiesSchema {
  /** What they are: `any other object of the org, by its API name`. */
  readonly description: string;
  readonly example: string;
  /** A regular expression for whole names. */
  readonly names: string;
  /** Missing until they are requested. */
  readonly listed?: readonly ListedEntity[];
  /** Why the service may have more than it listed. */
  readonly incomplete?: string;
}

export interface ListedEntity {
  /** As the service spells it. */
  readonly name: string;
  readonly title?: string;
  /** Why its rows cannot be read. */
  readonly unreadable?: string;
}

export interface ConfigKeySchema extends ConfigField {
  readonly name: string;
}

export interface ConnectorTypeSchema {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly docs: string;
  readonly category: string;
  /** Name of EUI's icon of the service. */
  readonly icon?: string;
  readonly config: readonly ConfigKeySchema[];
  readonly options: readonly ConfigKeySchema[];
  readonly configAnyOf: readonly (readonly string[])[];
  readonly entities: readonly EntitySchema[];
  readonly openEntities?: OpenEntitiesSchema;
  /** The entity that FROM reads if it names the connector alone. */
  readonly itself?: string;
  readonly namedAction?: NamedAction;
}

export interface ConnectorSchema {
  readonly name: string;
  readonly type: string;
  readonly enabled: boolean;
  /** Its option sync_interval. */
  readonly syncInterval?: string;
  /** Keys that an entity requires and CONFIG does not have. */
  readonly unset?: readonly string[];
  /** Why the last contact with the service failed, if it did. */
  readonly failing?: string;
  /** An earlier statement of the script changes it, so what only its service knows can only be requested after that. */
  readonly changed?: true;
  /** Declared ones, and those of `openEntities` that were requested. */
  readonly entities: readonly EntitySchema[];
  readonly openEntities?: OpenEntitiesSchema;
  /** The entity that FROM reads if it names the connector alone. */
  readonly itself?: string;
  readonly namedAction?: NamedAction;
}

/** A stored query that is read like a table. */
export interface ViewSchema {
  readonly name: string;
  /** The names of its columns; empty if they are those of the query. */
  readonly columns: readonly string[];
  /** The text of its query. */
  readonly query: string;
}

/** A stored sync. */
export interface SyncSchema {
  readonly name: string;
  /** The statement that defines it. */
  readonly statement: string;
}

/** A temporary table of a block. */
export interface TempTableSchema {
  readonly name: string;
  /** Empty if they are not known, because a schema is missing. */
  readonly columns: readonly BoundOutputColumn[];
  /** `maybe`: only some of the paths to this place create it. `differs`: they create it with different columns. */
  readonly exists: 'always' | 'maybe' | 'differs';
}

/** A column of the documents of indices. */
export interface IndexColumnSchema {
  readonly name: string;
  readonly type: DataType;
  readonly ignoringCase: boolean;
  /** It describes the document, so `*` leaves it out. */
  readonly metadata?: true;
}

/** A column that does not have the same type in all indices. */
export interface DifferingColumn {
  readonly column: string;
  /** By type: the indices that have it. */
  readonly types: readonly { readonly type: string; readonly indices: readonly string[] }[];
}

/** The indices that a name or a pattern matches. */
export interface IndexPatternSchema {
  /** In lower case. */
  readonly pattern: string;
  /** Their names; empty if nothing matches. */
  readonly indices: readonly string[];
  readonly columns: readonly IndexColumnSchema[];
  readonly differing: readonly DifferingColumn[];
}

/** What is known of indices. */
export interface IndicesSchema {
  /** In an editor: the names of all. Unset while statements run, because each pattern is looked up. */
  readonly names?: readonly string[];
  /** Names to suggest, if a pattern that was looked up matches nothing. */
  readonly existing?: readonly string[];
  /** Those that were looked up. */
  readonly patterns: readonly IndexPatternSchema[];
  /** Names and patterns of indices that earlier statements of the script may create or change. */
  readonly coming?: readonly string[];
}

/** Everything that binding and completion need to know; plain data, the same in the browser and on the server. */
export interface SchemaSnapshot {
  readonly connectors: readonly ConnectorSchema[];
  readonly types: readonly ConnectorTypeSchema[];
  readonly secrets: readonly string[];
  /** None if missing. */
  readonly views?: readonly ViewSchema[];
  /** Any name is accepted if missing. */
  readonly syncs?: readonly SyncSchema[];
  /** Inside a block: its temporary tables. */
  readonly tables?: readonly TempTableSchema[];
  /** None if missing. */
  readonly indices?: IndicesSchema;
}

/** What a caller must fetch before binding can continue. */
export interface MissingSchema {
  /** `INDICES`: the entity is a name or a pattern of indices. */
  readonly connector: string;
  /** If missing, the names of the connector's entities. */
  readonly entity?: string;
  /** If set, the columns of the result of this native query. */
  readonly query?: string;
}
