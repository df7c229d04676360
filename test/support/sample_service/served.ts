import type { DataType, JsonValue } from '../../../common/declaration';
import { isoTimestamp } from '../../../server/query';
import { fakeClock, memoryPageCache } from '../../../server/ports/fakes';
import {
  createScanner,
  createSharedLoader,
  type Scanner,
  type ScanValue,
} from '../../../server/scan';
import { fakeService, type FakeResponse, type FakeCall } from '../../../server/scan/testing';
import type { SampleRow } from './row';
import { connectorOf, type Sample } from './sample';
import { rowsFor } from './service';

/** Rows per page; a real service has more. */
const PAGE_ROWS = 4;

/** The sample service behind requests and JSON, read by the product's own scanner with its cache. */
export function servedSample(sample: Sample): {
  readonly scanner: Scanner;
  readonly calls: readonly string[];
} {
  const service = fakeService((call) => page(sample, call));
  const { client, requests } = service;
  const clock = fakeClock();
  const pageCache = memoryPageCache({});
  const loader = createSharedLoader({ client, clock, pageCache });
  const served = connectorOf(sample);
  const connector = () => served;
  return {
    scanner: createScanner({ client, clock, pageCache, loader, connector }),
    calls: requests,
  };
}

function page(sample: Sample, { url }: FakeCall): FakeResponse {
  const [, entity = '', login] = url.pathname.split('/');
  const parameters = new URLSearchParams(url.search);
  const number = Number(parameters.get('page') ?? 1);
  parameters.delete('page');
  parameters.delete('per_page');
  const query = Object.fromEntries(
    [...parameters.keys()].map((name) => [name, parameters.getAll(name)]),
  );
  const path =
    login === undefined
      ? {}
      : { login: { type: 'text' as const, value: decodeURIComponent(login) } };
  const rows = rowsFor(sample, entity, query, path);
  if (login !== undefined) {
    const [row] = rows;
    return row === undefined ? { status: 404 } : { body: written(sample, entity, row) };
  }
  const body = rows
    .slice((number - 1) * PAGE_ROWS, number * PAGE_ROWS)
    .map((row) => written(sample, entity, row));
  if (number * PAGE_ROWS >= rows.length) return { body };
  const next = new URL(url);
  next.searchParams.set('page', String(number + 1));
  return { body, headers: { link: `<${next.toString()}>; rel="next"` } };
}

function written(sample: Sample, entity: string, row: SampleRow): JsonValue {
  const columns = sample.type.entities[entity]?.columns ?? {};
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
