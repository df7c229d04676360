import type { DataType, JsonValue } from '../../../common/declaration';
import { isoTimestamp } from '../../../server/query/duckdb/child/iso_timestamp';
import type { Scanner, ScanValue } from '../../../server/scan/scan';
import { createScanner, createSharedLoader } from '../../../server/scan/scanner';
import { fakeClock, memoryPageCache } from '../../../server/ports/fakes';
import {
  fakeService,
  type FakeResponse,
  type FakeCall,
} from '../../../server/scan/testing/fake_service';
import { largeSampleType, sampleConnector } from './declaration';
import type { SampleRow } from './row';
import { rowsFor } from './service';

/** Rows of a page; a real service has more. */
const PAGE_ROWS = 4;

/** The sample service behind requests and JSON, read by the product's own scanner with its cache. */
export function servedSample(): { readonly scanner: Scanner; readonly calls: readonly string[] } {
  const service = fakeService(page);
  const { client, calls } = service;
  const clock = fakeClock();
  const pageCache = memoryPageCache({});
  const loader = createSharedLoader({ client, clock, pageCache });
  const connector = () => sampleConnector;
  return { scanner: createScanner({ client, clock, pageCache, loader, connector }), calls };
}

function page({ url }: FakeCall): FakeResponse {
  const [, entity = '', login] = url.pathname.split('/');
  const asked = new URLSearchParams(url.search);
  const number = Number(asked.get('page') ?? 1);
  asked.delete('page');
  asked.delete('per_page');
  const query = Object.fromEntries([...asked.keys()].map((name) => [name, asked.getAll(name)]));
  const path =
    login === undefined
      ? {}
      : { login: { type: 'text' as const, value: decodeURIComponent(login) } };
  const rows = rowsFor(entity, query, path);
  if (login !== undefined) {
    const [row] = rows;
    return row === undefined ? { status: 404 } : { body: written(entity, row) };
  }
  const body = rows
    .slice((number - 1) * PAGE_ROWS, number * PAGE_ROWS)
    .map((row) => written(entity, row));
  if (number * PAGE_ROWS >= rows.length) return { body };
  const next = new URL(url);
  next.searchParams.set('page', String(number + 1));
  return { body, headers: { link: `<${next.toString()}>; rel="next"` } };
}

function written(entity: string, row: SampleRow): JsonValue {
  const columns = largeSampleType.entities[entity]?.columns ?? {};
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      asJson(value, columns[name]?.type ?? 'text'),
    ]),
  );
}

function asJson(value: ScanValue, type: DataType): JsonValue {
  if (value === null || value === undefined) return null;
  if (type === 'timestamp') return isoTimestamp(BigInt(value as number));
  if (type === 'date') return new Date(Number(value) * 86_400_000).toISOString().slice(0, 10);
  if (type === 'document') return JSON.parse(value as string) as JsonValue;
  return value as JsonValue;
}
