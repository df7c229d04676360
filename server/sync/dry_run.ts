import type { BoundSelectStatement, BoundSyncStatement } from '../../common/binding';
import type { ResultRow } from '../../common/contract';
import { documentMaker, indexColumns } from './document';
import { withReadingOptions } from './reading_options';
import { plannedParts } from './run_parts';
import type { SourceReader } from './source';
import type { RunParts } from './sync_run';
import type { DryRunPart } from './syncs';

/** What a run would do; requests only what the first documents need. */
export async function dryRunOf(
  { ports, sources }: RunParts,
  bound: BoundSyncStatement,
  reader: SourceReader,
  documents: number,
): Promise<readonly DryRunPart[]> {
  const stored = await ports.syncs.get(bound.name);
  const parts: DryRunPart[] = [];
  const now = ports.clock.now();
  for (const planned of await plannedParts(sources, bound, stored)) {
    const { title, select, shape, index, incrementalOn } = withReadingOptions(
      planned,
      bound.options,
    );
    const plan = await sources.explained(select, reader);
    const rows: ResultRow[] = [];
    if (documents > 0) {
      const source = await sources.source(limited(select, documents), reader, now);
      for await (const event of source.read({ signal: reader.signal }))
        if (event.type === 'rows') rows.push(...event.rows);
    }
    const make = documentMaker(shape);
    const made = rows.map((row) => make(row, new Date(now).toISOString()));
    parts.push({
      source: title,
      kind: incrementalOn === undefined ? 'full' : 'incremental',
      plan,
      index: { name: index, columns: indexColumns(shape) },
      documents: made.flatMap((one) => ('document' in one ? [one.document] : [])),
    });
  }
  return parts;
}

/** The first rows only. */
function limited(select: BoundSelectStatement, most: number): BoundSelectStatement {
  const { query } = select;
  if (query.limit !== undefined) return select;
  const limit = {
    kind: 'constant' as const,
    type: 'integer' as const,
    value: { type: 'integer' as const, value: most },
    range: { start: 0, end: 0 },
  };
  return { ...select, query: { ...query, limit } };
}
