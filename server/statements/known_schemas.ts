import type {
  ColumnSchema,
  ConnectorSchema,
  EntitySchema,
  OpenEntitiesSchema,
  SchemaSnapshot,
} from '../../common/binding';
import type { Clock, ConnectorConfig } from '../ports';

type Stored = Pick<ConnectorConfig, 'id' | 'name' | 'version'>;

/** What was found out about a connector. */
export interface Found {
  readonly entity?: EntitySchema;
  readonly openEntities?: OpenEntitiesSchema;
}

interface Known {
  readonly at: number;
  readonly version: number;
  openEntities?: OpenEntitiesSchema;
  /** By name, the least recently used first. */
  readonly entities: Map<string, { readonly at: number; readonly entity: EntitySchema }>;
}

const KEPT_MILLISECONDS = 3_600_000;
/** A Salesforce object may have a thousand columns; all of these are sent to each editor. */
const MOST_COLUMNS = 6_000;
const MOST_LISTED = 5_000;

/**
 * What services reported when statements asked for it, kept for an hour or until the connector changes: for completion
 * and EXPLAIN, which never ask.
 */
export class KnownSchemas {
  private readonly byConnector = new Map<string, Known>();
  private revision = 0;
  private last:
    | { readonly of: SchemaSnapshot; readonly key: string; readonly snapshot: SchemaSnapshot }
    | undefined;

  constructor(private readonly clock: Pick<Clock, 'now'>) {}

  remember({ id, version }: Stored, { entity, openEntities }: Found): void {
    const at = this.clock.now();
    const before = this.byConnector.get(id);
    const known: Known =
      before?.version === version ? before : { at, version, entities: new Map() };
    if (openEntities !== undefined) known.openEntities = openEntities;
    if (entity !== undefined) {
      known.entities.delete(entity.name);
      known.entities.set(entity.name, { at, entity });
    }
    // The connector that was used last is forgotten last.
    this.byConnector.delete(id);
    this.byConnector.set(id, known);
    this.revision += 1;
    this.forgetBeyondBounds();
  }

  /** The entity, if it is known in this version of the connector. */
  entity(stored: Stored, name: string): EntitySchema | undefined {
    const wanted = name.toLowerCase();
    const alike = [...(this.of(stored)?.entities.values() ?? [])].filter(
      ({ entity }) => entity.name.toLowerCase() === wanted,
    );
    const found =
      alike.find(({ entity }) => entity.name === name) ??
      (alike.length === 1 ? alike[0] : undefined);
    return found?.entity;
  }

  /** The snapshot with what is known. The same object as long as nothing has changed. */
  added(snapshot: SchemaSnapshot, connectors: readonly Stored[]): SchemaSnapshot {
    const stored = new Map(connectors.map((one) => [one.name, one]));
    const known = connectors.map((one) => this.of(one));
    const key = JSON.stringify([this.revision, connectors.map(({ id, version }) => [id, version])]);
    if (known.every((one) => one === undefined)) return snapshot;
    if (this.last?.of === snapshot && this.last.key === key) return this.last.snapshot;
    const richer = {
      ...snapshot,
      connectors: snapshot.connectors.map((connector) => {
        const one = stored.get(connector.name);
        const found = one && this.of(one);
        return found === undefined ? connector : withKnown(connector, found);
      }),
    };
    this.last = { of: snapshot, key, snapshot: richer };
    return richer;
  }

  private of({ id, version }: Stored): Known | undefined {
    const known = this.byConnector.get(id);
    if (known === undefined) return undefined;
    const oldest = this.clock.now() - KEPT_MILLISECONDS;
    if (known.version !== version || known.at < oldest) {
      this.byConnector.delete(id);
      this.revision += 1;
      return undefined;
    }
    for (const [name, { at }] of known.entities)
      if (at < oldest) {
        known.entities.delete(name);
        this.revision += 1;
      }
    return known;
  }

  private forgetBeyondBounds(): void {
    let columns = 0;
    let listed = 0;
    for (const [id, known] of [...this.byConnector].reverse()) {
      listed += known.openEntities?.listed?.length ?? 0;
      if (listed > MOST_LISTED) delete known.openEntities;
      for (const [name, { entity }] of [...known.entities].reverse()) {
        columns += entity.columns?.length ?? 0;
        if (columns > MOST_COLUMNS) known.entities.delete(name);
      }
      if (known.entities.size === 0 && known.openEntities === undefined)
        this.byConnector.delete(id);
    }
  }
}

/** For editors: what is known may have changed, so it is offered, but nothing else is an error. */
function withKnown(connector: ConnectorSchema, { entities, openEntities }: Known): ConnectorSchema {
  const known = new Map([...entities].map(([name, { entity }]) => [name, forEditors(entity)]));
  const declared = new Set(connector.entities.map(({ name }) => name));
  return {
    ...connector,
    entities: [
      ...connector.entities.map((one) => known.get(one.name) ?? one),
      ...[...known.values()].filter(({ name }) => !declared.has(name)),
    ],
    ...(openEntities && { openEntities: { ...openEntities, incomplete: 'it may have changed' } }),
  };
}

const ANY_COLUMN: Omit<ColumnSchema, 'name'> = {
  type: 'text',
  ignoringCase: false,
  inStar: false,
  costly: false,
  requestOnly: false,
  pushable: [],
  sortable: false,
  required: false,
  native: false,
};

function forEditors(entity: EntitySchema): EntitySchema {
  const { results: _results, columns = [], ...rest } = entity;
  return {
    openColumns: ANY_COLUMN,
    ...rest,
    // What translators need to know about a field stays here.
    columns: columns.map(({ field: _field, ...column }) => column),
  };
}
