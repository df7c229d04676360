import {
  named,
  type ColumnSchema,
  type ConnectorSchema,
  type EntitySchema,
  type OpenEntitiesSchema,
  type SchemaSnapshot,
} from '../../common/binding';
import { boundsOf, type Bounds } from '../bounds';
import type { Clock } from '../ports';
import type { CacheOwner } from '../scan';

/** What was found out about a connector. */
export interface Found {
  readonly entity?: EntitySchema;
  readonly openEntities?: OpenEntitiesSchema;
}

/** Of one owner; each fact with its time. */
interface Known {
  readonly version: string;
  openEntities?: { readonly at: number; readonly schema: OpenEntitiesSchema };
  /** By name, the least recently used first. */
  readonly entities: Map<string, { readonly at: number; readonly entity: EntitySchema }>;
}

/**
 * What services reported when statements asked for it, kept for `known_schema_seconds` or until the connector or one of
 * its secrets changes: for completion and EXPLAIN, which never ask. All of it is sent to each editor, so it is bounded:
 * a Salesforce object may have a thousand columns.
 */
export class KnownSchemas {
  private readonly byConnector = new Map<string, Known>();
  private revision = 0;
  private last:
    | { readonly of: SchemaSnapshot; readonly key: string; readonly snapshot: SchemaSnapshot }
    | undefined;

  constructor(
    private readonly clock: Pick<Clock, 'now'>,
    private readonly bounds: Bounds = boundsOf(),
  ) {}

  remember({ connectorId: id, version }: CacheOwner, { entity, openEntities }: Found): void {
    const at = this.clock.now();
    const before = this.byConnector.get(id);
    const known: Known = before?.version === version ? before : { version, entities: new Map() };
    if (openEntities !== undefined) known.openEntities = { at, schema: openEntities };
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

  /** Whether anything is known about a connector, in whatever version. */
  has(connectorId: string): boolean {
    return this.byConnector.has(connectorId);
  }

  /** The entity, if it is known in this version of the connector. */
  entity(owner: CacheOwner, name: string): EntitySchema | undefined {
    const known = [...(this.of(owner)?.entities.values() ?? [])];
    return named(
      known.map(({ entity }) => entity),
      name,
    );
  }

  /** The snapshot with what is known of these connectors. The same object as long as nothing has changed. */
  added(
    snapshot: SchemaSnapshot,
    connectors: readonly (CacheOwner & { readonly name: string })[],
  ): SchemaSnapshot {
    const stored = new Map(connectors.map((one) => [one.name, one]));
    const known = connectors.map((one) => this.of(one));
    const key = JSON.stringify([this.revision, connectors]);
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

  private of({ connectorId: id, version }: CacheOwner): Known | undefined {
    const known = this.byConnector.get(id);
    if (known === undefined) return undefined;
    if (known.version !== version) {
      this.byConnector.delete(id);
      this.revision += 1;
      return undefined;
    }
    this.forgetOld(known);
    if (!isEmpty(known)) return known;
    this.byConnector.delete(id);
    return undefined;
  }

  private forgetOld(known: Known): void {
    const oldest = this.clock.now() - this.bounds.known_schema_seconds * 1000;
    if (known.openEntities !== undefined && known.openEntities.at < oldest) {
      delete known.openEntities;
      this.revision += 1;
    }
    for (const [name, { at }] of known.entities)
      if (at < oldest) {
        known.entities.delete(name);
        this.revision += 1;
      }
  }

  private forgetBeyondBounds(): void {
    let columns = 0;
    let listed = 0;
    for (const [id, known] of [...this.byConnector].reverse()) {
      listed += known.openEntities?.schema.listed?.length ?? 0;
      if (listed > this.bounds.known_entities) delete known.openEntities;
      for (const [name, { entity }] of [...known.entities].reverse()) {
        columns += entity.columns?.length ?? 0;
        if (columns > this.bounds.known_columns) known.entities.delete(name);
      }
      if (isEmpty(known)) this.byConnector.delete(id);
    }
  }
}

const isEmpty = ({ entities, openEntities }: Known): boolean =>
  entities.size === 0 && openEntities === undefined;

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
    ...(openEntities && {
      openEntities: { ...openEntities.schema, incomplete: 'it may have changed' },
    }),
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
