import {
  INDICES,
  patternSchema,
  scansOf,
  suggestIndices,
  type BoundQuery,
  type BoundScan,
  type DifferingColumn,
} from '../../../common/binding';
import { entityOf } from '../../../common/declaration';
import { andList, StatementError } from '../../../common/errors';
import type { Bounds } from '../../bounds';
import type { Connector } from '../../connectors';
import type { Clock, DocumentStore, IndexDescription } from '../../ports';
import {
  DOCUMENTS,
  indexScan,
  type ScanColumn,
  type ScannedIndices,
  type Scanner,
} from '../../scan';
import { connectorWithoutService } from '../connector_without_service';
import type { OfferGroups } from './grouped_plan';
import { IndexLookUps, type MatchedIndices } from './index_look_ups';
import { readingOf } from './narrowed_reading';

/** The indices of a name or a pattern. */
export interface ReadIndices extends ScannedIndices {
  readonly documents: number;
  /** The indices, as the store described them. */
  readonly described: readonly IndexDescription[];
}

export interface IndexDependencies {
  readonly documents: DocumentStore;
  readonly clock: Clock;
  readonly bounds?: Partial<Bounds>;
  /** What binding has looked up; by default, everything is requested. */
  readonly lookUps?: IndexLookUps;
}

/** The indices that a query reads, as they are when it is planned. */
export class IndexTables {
  /** As a connector, whose entities are the patterns, for planning. */
  readonly connector: Connector;

  private constructor(
    private readonly parts: IndexDependencies,
    private readonly byPattern: ReadonlyMap<string, ReadIndices>,
  ) {
    const entities = [...byPattern].map(([name, table]) => ({
      name,
      columns: table.columns,
      description: 'Documents of indices',
      list: DOCUMENTS,
      reading: readingOf(name, table, parts.documents),
    }));
    this.connector = connectorWithoutService(INDICES, 'Indices', entities);
  }

  /** Those of a query; undefined if it reads none. Throws `unknown_index` if there are none any more. */
  static async of(query: BoundQuery, parts: IndexDependencies): Promise<IndexTables | undefined> {
    const { documents: store, clock, lookUps = new IndexLookUps(store, clock) } = parts;
    const looking = patternsIn(query).map(async (pattern) => {
      const matched = await lookUps.matched(pattern);
      // All of them were deleted since the query was bound.
      if (matched.indices.length > 0) return [pattern, matched] as const;
      const facts = { pattern, ...suggestIndices(pattern, await store.names()) };
      throw new StatementError('unknown_index', facts);
    });
    return IndexTables.known(query, new Map(await Promise.all(looking)), parts);
  }

  /** As `of`, if it is known what each pattern matches. */
  static known(
    query: BoundQuery,
    matched: ReadonlyMap<string, MatchedIndices>,
    parts: IndexDependencies,
  ): IndexTables | undefined {
    const patterns = patternsIn(query);
    if (patterns.length === 0) return undefined;
    const tables = patterns.flatMap((pattern) => {
      const indices = matched.get(pattern);
      const scans = scansOf(query)
        .filter(isOfIndices)
        .filter(({ entity }) => entity === pattern);
      return indices === undefined ? [] : [[pattern, tableOf(pattern, indices, scans)] as const];
    });
    return new IndexTables(parts, new Map(tables));
  }

  find(pattern: string): ReadIndices | undefined {
    return this.byPattern.get(pattern);
  }

  /** Offers the groups of a pattern to the store, if it can group documents at all. */
  readonly offerGroups: OfferGroups = (pattern, wanted) => {
    const { grouping } = this.parts.documents;
    const table = this.byPattern.get(pattern);
    if (grouping === undefined || table === undefined) return undefined;
    const { described: indices, columns, mixed } = table;
    const read = [...wanted.keys, ...wanted.measures].map(({ column }) => column);
    const differs = read.find((column) => mixed.has(column));
    if (differs !== undefined) return { possible: false, why: `the types of ${differs} differ` };
    return grouping.offer({ ...wanted, indices, columns });
  };

  /** A scanner that reads these indices, and everything else with `inner`. */
  scanner(inner: Scanner): Scanner {
    return {
      open: (plan, context) => {
        if (plan.connector !== INDICES) return inner.open(plan, context);
        const indices = this.byPattern.get(plan.entity);
        const entity = entityOf(this.connector.declaration, plan.entity);
        if (indices === undefined || entity === undefined)
          throw new RangeError(`No indices "${plan.entity}"`);
        return indexScan(this.parts, plan, indices, entity, context);
      },
    };
  }
}

const isOfIndices = ({ connector }: BoundScan): boolean => connector === INDICES;

const patternsIn = (query: BoundQuery): readonly string[] => [
  ...new Set(
    scansOf(query)
      .filter(isOfIndices)
      .map(({ entity }) => entity),
  ),
];

/** The indices as the scans of a query read them. */
function tableOf(
  pattern: string,
  { indices, documents }: MatchedIndices,
  scans: readonly BoundScan[],
): ReadIndices {
  // The types with which the query was bound.
  const columns = new Map<string, ScanColumn>();
  for (const { name, type, ignoringCase } of scans.flatMap((scan) => scan.columns))
    columns.set(name, { name, type: type === 'null' ? 'text' : type, ignoringCase });
  const { indices: names, differing } = patternSchema(pattern, indices);
  const mixed = differing.filter(({ column }) => columns.get(column)?.type === 'text');
  return {
    names,
    described: indices,
    documents,
    columns: [...columns.values()],
    mixed: new Map(mixed.map((one) => [one.column, differingText(one)])),
  };
}

/** Indices of one type that are named. */
const MOST_NAMED = 3;

/** That a column has different types in the indices, and which. */
export function differingText({ column, types }: DifferingColumn): string {
  const each = types.map(({ type, indices }) => {
    const named = indices.slice(0, MOST_NAMED);
    const more = indices.length - named.length;
    return `${type} in ${andList([...named, ...(more > 0 ? [`${more} more`] : [])])}`;
  });
  return `Column "${column}" is read as text, because its types differ: ${each.join('; ')}.`;
}
