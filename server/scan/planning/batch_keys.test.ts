import {
  queryString,
  type EntityDeclaration,
  type ListDeclaration,
  type TranslationRequest,
  type TypedValue,
} from '../../../common/declaration';
import { drained, type Steps } from '../../../common/language';
import { BOUNDS } from '../../bounds';
import type { AccessPlan } from '../scan_plan';
import { nextBatch, possibleKeys, type KeyedList } from './batch_keys';

const text = (value: string): TypedValue => ({ type: 'text', value });
const keysOf = (count: number): readonly TypedValue[] =>
  Array.from({ length: count }, (_, at) => text(`key_${at}`));

const REQUEST = { method: 'GET', path: '/issues' } as const;
const ENTITY: EntityDeclaration = {
  title: 'Issues',
  description: 'Issues',
  key: ['number'],
  incremental: { none: 'a test' },
  columns: { number: { type: 'integer' }, title: { type: 'text' }, state: { type: 'text' } },
  lists: [],
};
const ASKED: TranslationRequest = {
  entity: 'issues',
  conditions: [{ column: 'state', operator: 'in', values: keysOf(20_000), exact: true }],
  alternatives: [
    {
      anyOf: [
        {
          conditions: [{ column: 'state', operator: 'is_null', values: [], exact: true }],
          alternatives: [],
        },
      ],
      exact: true,
      implied: [],
    },
  ],
  columns: ['title'],
  config: {},
  now: 0,
};

/** A list that takes up to ten keys, and what its translator was asked for. */
function translated(): {
  readonly keyed: KeyedList;
  readonly asked: TranslationRequest[];
} {
  const asked: TranslationRequest[] = [];
  const list: ListDeclaration = {
    name: 'search',
    request: REQUEST,
    rows: '.',
    filters: [],
    translate: {
      because: 'a test',
      pushes: { title: ['in'], state: ['in'] },
      translate: (request) => {
        asked.push(request);
        const pushed = request.conditions.filter(
          ({ column, values }) => column === 'state' || values.length <= 10,
        );
        const impossible = request.conditions.filter(({ values }) =>
          values.every(({ value }) => value === 'none'),
        );
        return {
          request: REQUEST,
          echo: {},
          pushed: pushed.map((condition) => ({ condition, exact: true, as: 'q' })),
          impossible,
          aggregated: false,
        };
      },
    },
  };
  const access: AccessPlan = {
    list: list.name,
    query: {},
    parameters: {},
    translation: { request: REQUEST, echo: {}, asked: ASKED },
  };
  return { keyed: { access, list, entity: ENTITY, column: 'title' }, asked };
}

/** How often other work gets its turn. */
function pausesOf(steps: Steps<unknown>): number {
  let pauses = 0;
  while (steps.next().done !== true) pauses++;
  return pauses;
}

describe('the keys of a join', () => {
  it('are checked one by one, without the conditions of the statement', () => {
    const { keyed, asked } = translated();
    const keys = [text('a'), text('none'), text('b')];
    expect(drained(possibleKeys(keyed, keys))).toEqual([text('a'), text('b')]);
    expect(asked.map(({ conditions }) => conditions.map(({ values }) => values))).toEqual(
      keys.map((key) => [[key]]),
    );
    expect(asked.every(({ alternatives }) => alternatives === undefined)).toBe(true);
  });

  it('leave time for other work after each of them, and after each attempt at a batch', () => {
    const { keyed, asked } = translated();
    expect(pausesOf(possibleKeys(keyed, keysOf(7)))).toBe(7);
    asked.length = 0;
    expect(pausesOf(nextBatch(keyed, keysOf(500)))).toBe(asked.length - 1);
  });

  it('are sent beside the conditions of the statement, as many as the list takes', () => {
    const { keyed, asked } = translated();
    expect(drained(nextBatch(keyed, keysOf(500))).size).toBe(10);
    expect(asked.at(-1)?.conditions[0]).toBe(ASKED.conditions[0]);
  });

  it.each([
    [undefined, BOUNDS.request_url_bytes.default],
    [200, 200],
  ])('fit into an address: %s', (requestUrlBytes, most) => {
    const list: ListDeclaration = {
      name: 'all',
      request: REQUEST,
      rows: '.',
      filters: [
        { column: 'title', operators: ['in'], parameter: 'q', match: 'exact', many: 'comma' },
      ],
    };
    const access: AccessPlan = { list: 'all', query: {}, parameters: {} };
    const keyed = { access, list, entity: ENTITY, column: 'title', requestUrlBytes };
    const { size, made } = drained(nextBatch(keyed, keysOf(5_000)));
    const sent = made.kind === 'access' ? (made.access.query['q'] ?? []) : [];
    const bytes = queryString([['q', sent]]).length;
    expect(size).toBeGreaterThan(1);
    expect(bytes).toBeLessThanOrEqual(most);
    expect(bytes).toBeGreaterThan(most / 2);
  });
});
