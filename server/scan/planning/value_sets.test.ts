import {
  config,
  connectorType,
  entity,
  get,
  listed,
  text,
} from '../../../common/declaration/build';
import type { Condition, TranslationRequest } from '../../../common/declaration';
import { connectorOf } from '../../../test/contract/harness';
import { planScan } from './plan_scan';

const REGIONS = ['eu', 'us', 'ap'];
const PER_REQUEST = 10;

const columns = { id: text(), region: text({ parameter: 'region' }) };
const common = {
  title: 'Machines',
  description: 'Machines of all regions',
  incremental: { none: 'there are no times' },
  columns,
} as const;
const needs = [{ parameter: 'region', column: 'region', default: ['regions'] }];

/** Ten ids fit in one request; more take several. */
function translate({ conditions }: TranslationRequest) {
  const [condition] = conditions;
  const ids = (condition?.values ?? []).map(({ value }) => String(value));
  const parts = Array.from({ length: Math.ceil(ids.length / PER_REQUEST) }, (_, at) => ({
    ids: {
      type: 'text' as const,
      value: ids.slice(at * PER_REQUEST, (at + 1) * PER_REQUEST).join(','),
    },
  }));
  return {
    request: get('/{region}/machines', { ids: '{ids}' }),
    ...(parts.length > 0 && { parts }),
    pushed: conditions.map((one) => ({ condition: one, exact: false, as: 'ids' })),
    echo: {},
    aggregated: false,
  };
}

const type = connectorType({
  name: 'cloud',
  title: 'Cloud',
  category: 'custom',
  description: 'For tests',
  docs: 'https://example.com',
  config: { regions: config.textList('Regions', { optional: true }) },
  api: {
    baseUrl: [{ url: 'https://api.example' }],
    authentication: [],
    pages: { kind: 'none' },
    limits: { maxConcurrency: 4, fallbackWaitSeconds: 1 },
    tests: { connection: get('/me') },
  },
  entities: {
    translated: entity({
      ...common,
      key: ['region', 'id'],
      lists: [
        listed('machines', get('/{region}/machines'), {
          needs,
          translate: { because: 'a test', pushes: { id: ['in'] }, translate },
        }),
      ],
    }),
    filtered: entity({
      ...common,
      key: ['region', 'id'],
      lists: [
        listed('machines', get('/{region}/machines'), {
          needs,
          filters: [
            { column: 'id', operators: ['in'], parameter: 'ids', match: 'exact', many: 'comma' },
          ],
        }),
      ],
    }),
  },
});

const idsIn = (count: number): Condition => ({
  column: 'id',
  operator: 'in',
  values: Array.from({ length: count }, (_, at) => ({ type: 'text', value: `id${100 + at}` })),
  exact: true,
});

const planned = (name: string, ids: number, mostValueSets: number) =>
  planScan({
    id: 's',
    connector: connectorOf(type, { regions: REGIONS }),
    entity: name,
    columns: ['id'],
    conditions: [idsIn(ids)],
    whole: true,
    options: { cache: false },
    now: 0,
    outerBindings: [],
    pushDown: true,
    requestUrlBytes: 70,
    mostValueSets,
  });

describe('the limit on combinations of listed values', () => {
  // 3 regions, and 10 ids or a few more to a request.
  it.each([
    ['a translator splits', 'translated'],
    ['do not fit in one URL', 'filtered'],
  ])('counts the parts of an IN whose values %s', (_, name) => {
    expect(planned(name, 40, 12)).not.toHaveProperty('kind');
    expect(planned(name, 50, 12)).toMatchObject({ kind: 'missing_filter', combined: 15 });
  });

  it('does not stop a query whose values fit in one request', () => {
    for (const name of ['translated', 'filtered'])
      expect(planned(name, PER_REQUEST, REGIONS.length)).not.toHaveProperty('kind');
  });
});
