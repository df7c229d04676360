import type {
  AggregateOffer,
  Condition,
  DiscoveredField,
  TranslationRequest,
} from '../../../../common/declaration';
import {
  triedJoins,
  triedTranslations,
  valueIn,
  type TriedColumn,
  type TriedTranslator,
} from '../../../query/testing';
import { matchesSoql, whereOf, type SoqlValue } from '../testing/soql_reader';
import { factsOf, fixedField, operatorsOf, type FieldKind, type SoqlField } from './fields';
import { translateQuery, type SObject } from './query';
import { SAMPLE_IDS } from './record_id';

const NAMES = ['Acme', 'ACME', "O'Neil \\ Söhne", 'a%b', 'x OR Name != null', 'null', 'two words'];
const text: TriedColumn = {
  type: 'text',
  ignoringCase: true,
  values: NAMES,
  others: ['', ' ', 'acme', "') OR (Id != null", 'line\nbreak', '\u0000', 'Zürich'],
  patterns: ['a%', '%e', '_cme', '%', 'A\\%', "%'%", '', '%ö%'],
};
const IDS = ['001D000000IRFmaIAH', '001000000000001AAA', '001000000000002AAA'];
const TIMES = ['2026-03-29T00:30:00Z', '2026-03-29T00:30:01Z', '2026-10-25T00:30:00Z'];
const COLUMNS: Readonly<Record<string, TriedColumn>> = {
  Name: text,
  'Owner.Name': text,
  StageName: { ...text, values: ['Open', 'Closed Won'], others: ['open'] },
  Key__c: { ...text, ignoringCase: false },
  Id: { type: 'text', values: IDS, others: ['001D000000IRFma', IDS[0]?.toLowerCase() ?? '', '1'] },
  Amount: { type: 'number', values: [0, 1, 2.5, -3, 1e21], others: [1e-7, 7, NaN] },
  Employees: { type: 'integer', values: [0, 1, 2, 2 ** 31], others: [3e9] },
  IsClosed: { type: 'boolean', values: [true, false], neverNull: true },
  'Owner.IsActive': { type: 'boolean', values: [true, false] },
  CloseDate: { type: 'date', values: ['2026-01-31', '2026-02-01'], others: ['0001-01-01'] },
  CreatedDate: {
    type: 'timestamp',
    values: TIMES,
    others: ['2026-03-29T00:30:00.000001Z', '2026-03-29T00:29:59.999Z', '0001-01-01T00:00:00Z'],
  },
  Notes: { type: 'text', values: ['long', 'text'] },
};
const KINDS: Readonly<Record<string, FieldKind>> = {
  Name: 'text',
  'Owner.Name': 'text',
  StageName: 'choice',
  Key__c: 'exact_text',
  Id: 'id',
  Amount: 'number',
  Employees: 'integer',
  IsClosed: 'boolean',
  'Owner.IsActive': 'boolean',
  CloseDate: 'date',
  CreatedDate: 'time',
};
const FIELDS: Record<string, SoqlField> = Object.fromEntries(
  Object.entries(KINDS).map(([name, kind]) => [
    name,
    { ...fixedField(name, kind), groupable: true },
  ]),
);
// A long text area: it is selected, but neither filtered nor sorted by.
FIELDS['Notes'] = { ...fixedField('Notes', 'text'), operators: [], sortable: false };
const TABLE: SObject = { name: 'Opportunity', fields: FIELDS };
const translate = (request: TranslationRequest) => translateQuery(TABLE, request);

/** How Salesforce holds a value: with fractions of a second that it does not return, and with or without case. */
function soqlValue(
  field: string,
  value: ReturnType<typeof valueIn>,
  { fraction, withCase }: { fraction: number; withCase: boolean },
): SoqlValue {
  const kind = KINDS[field];
  if (kind === 'boolean') return { boolean: value === true };
  if (value === null) return null;
  if (typeof value === 'number') return { number: value };
  const of = String(value);
  if (kind === 'id') return { id: of };
  if (kind === 'date') return { date: of };
  if (kind === 'time') return { instant: Date.parse(of) + fraction };
  return { text: of, withCase: kind === 'exact_text' && withCase };
}

/** The records as Salesforce compares them. */
const tried = (how: Parameters<typeof soqlValue>[2]): TriedTranslator => ({
  translate,
  columns: COLUMNS,
  serve: ({ translation: { native = '' } = {} }, rows) => {
    const where = whereOf(native);
    if (where === undefined) return rows;
    return rows.filter((row) =>
      matchesSoql(where, (field) => soqlValue(field, valueIn(row, field), how)),
    );
  },
});

describe('SOQL', () => {
  it.each([
    ['where texts are compared ignoring case', { fraction: 0, withCase: false }],
    ['where times have fractions that are not returned', { fraction: 400, withCase: false }],
    ['where some fields are compared with case', { fraction: 0, withCase: true }],
  ])('finds every record that SQL finds, %s', (_, how) => {
    const { pushed, exact } = triedTranslations(tried(how), 800);
    expect(pushed).toBeGreaterThan(200);
    expect(exact).toBeGreaterThan(50);
  });

  it.each([2, 5])('finds every record of a join, with %i keys per request', (most) => {
    const joinKeys = { most, samples: SAMPLE_IDS };
    const { bound } = triedJoins({ ...tried({ fraction: 0, withCase: true }), joinKeys }, 500);
    expect(bound).toBeGreaterThan(80);
  });

  const condition = (
    column: string,
    operator: Condition['operator'],
    ...values: readonly (string | number | boolean)[]
  ): Condition => ({
    column,
    operator,
    values: values.map((value) => ({ type: 'text', value })),
    exact: true,
  });
  const whole = (conditions: readonly Condition[], more: Partial<TranslationRequest> = {}) =>
    translate({
      entity: 'opportunities',
      conditions,
      columns: ['Id'],
      config: {},
      now: 0,
      ...more,
    });
  const soqlOf = (...given: Parameters<typeof whole>) => whole(...given).native;
  const ALL = 'SELECT Id FROM Opportunity';

  it('selects the fields that the columns need, and the id', () => {
    expect(soqlOf([], { columns: ['Amount', 'Owner.Name', 'raw', 'SOQL'] })).toBe(
      'SELECT Id, Amount, Owner.Name FROM Opportunity',
    );
  });

  it('is a single query for the conditions of a statement', () => {
    expect(
      soqlOf([
        condition('StageName', 'in', 'Open', 'New'),
        condition('Amount', 'gte', 100000),
        condition('CloseDate', 'lt', '2026-07-01'),
        condition('IsClosed', 'eq', false),
        condition('Name', 'ne', 'Acme'),
        condition('CreatedDate', 'gte', '2026-01-01T00:00:00.000000Z'),
        condition('Owner.Name', 'is_null'),
      ]),
    ).toBe(
      `${ALL} WHERE StageName IN ('Open', 'New') AND Amount >= 100000 AND CloseDate < 2026-07-01` +
        " AND IsClosed = false AND (Name != 'Acme' AND Name != null)" +
        ' AND CreatedDate >= 2026-01-01T00:00:00Z AND Owner.Name = null',
    );
  });

  it.each([
    ['a quote', "a' OR Name != '", "Name = 'a\\' OR Name != \\''"],
    ['a backslash', 'a\\', "Name = 'a\\\\'"],
    ['a backslash and a quote', "\\' OR", "Name = '\\\\\\' OR'"],
    ['a line break', 'a\nb', "Name = 'a\\nb'"],
    ['wildcards', '%_', "Name = '%_'"],
    ['braces', '{config.client_id}', "Name = '{config.client_id}'"],
  ])('cannot be broken out of by %s', (_, value, soql) => {
    const { native, parameters } = whole([condition('Name', 'eq', value)]);
    expect(native).toBe(`${ALL} WHERE ${soql}`);
    expect(parameters?.['q']?.value).toBe(native);
  });

  it.each([
    ['an empty text, which SOQL reads as null', condition('Name', 'eq', '')],
    ['control characters', condition('Name', 'eq', 'a\u0000')],
    ['half a character', condition('Name', 'eq', '\ud800')],
    ['an excluded text that Salesforce may compare in another way', condition('Name', 'ne', 'ä')],
    ['a pattern with a backslash', condition('Name', 'like', '\\%')],
    ['what cannot be an id', condition('Id', 'eq', "1' OR")],
    ['a number with an exponent', condition('Amount', 'gt', 1e300)],
    ['a number that is not an integer', condition('Employees', 'gt', 1.5)],
    ['a date that SOQL does not have', condition('CloseDate', 'gt', '0044-03-15')],
    ['a field that cannot be filtered by', condition('Notes', 'eq', 'x')],
    ['a field by a name that every object has', condition('constructor', 'eq', 'x')],
  ])('leaves %s to the local evaluation', (_, one) => {
    expect(soqlOf([one])).toBe(ALL);
  });

  it('has an OR over several columns in parentheses, and never mixes AND and OR', () => {
    const anyOf = [
      {
        conditions: [condition('StageName', 'eq', 'Open'), condition('Amount', 'gt', 5)],
        alternatives: [],
      },
      { conditions: [condition('Name', 'like', 'A%')], alternatives: [] },
    ];
    expect(
      soqlOf([condition('IsClosed', 'ne', true)], {
        alternatives: [{ anyOf, exact: true, implied: [] }],
      }),
    ).toBe(
      `${ALL} WHERE IsClosed = false` +
        " AND ((StageName = 'Open' AND Amount > 5) OR Name LIKE 'A%')",
    );
  });

  it.each([
    ['Amount', 'desc', 'last', `${ALL} ORDER BY Amount DESC NULLS LAST`],
    ['CreatedDate', 'asc', 'first', `${ALL} ORDER BY CreatedDate ASC NULLS FIRST`],
    ['Name', 'asc', 'last', ALL],
    ['Notes', 'asc', 'last', ALL],
  ] as const)(
    'sorts by numbers and times, not by texts: %s %s',
    (column, direction, nulls, soql) => {
      const { native, sorted } = whole([], { sort: { column, direction, nulls } });
      expect(native).toBe(soql);
      expect(sorted ?? false).toBe(soql !== ALL);
    },
  );

  it('has the limit at its end', () => {
    const sort = { column: 'Amount', direction: 'desc', nulls: 'first' } as const;
    expect(soqlOf([condition('IsClosed', 'eq', true)], { sort, limit: 10 })).toBe(
      `${ALL} WHERE IsClosed = true ORDER BY Amount DESC NULLS FIRST LIMIT 10`,
    );
  });

  const offer = (
    groupBy: readonly string[],
    name: AggregateOffer['aggregates'][number]['function'],
    column?: string,
  ): AggregateOffer => ({
    groupBy,
    aggregates: [{ function: name, ...(column !== undefined && { column }), as: 'aggregate_1' }],
  });

  it.each([
    [offer(['StageName'], 'sum', 'Amount'), 'SUM(Amount)', 'StageName'],
    [offer(['IsClosed'], 'count'), 'COUNT(Id)', 'IsClosed'],
    [
      offer(['StageName', 'IsClosed'], 'max', 'CreatedDate'),
      'MAX(CreatedDate)',
      'StageName, IsClosed',
    ],
  ])('computes %j', (aggregate, computed, groups) => {
    const made = whole([condition('Amount', 'gt', 0)], { aggregate });
    expect(made.native).toBe(
      `SELECT ${groups}, ${computed} aggregate_1 FROM Opportunity WHERE Amount > 0 GROUP BY ${groups} LIMIT 2000`,
    );
    expect(made).toMatchObject({ aggregated: true, cap: 2000 });
  });

  it('computes aggregates of all records in a single row', () => {
    const made = whole([], { aggregate: offer([], 'avg', 'Amount') });
    expect(made.native).toBe('SELECT AVG(Amount) aggregate_1 FROM Opportunity');
    expect(made.cap).toBeUndefined();
  });

  it.each([
    ['groups with several spellings', offer(['Name'], 'count')],
    ['groups that may be too many', offer(['CloseDate'], 'count')],
    [
      'groups by a field of a parent, which the response names like its own',
      offer(['Owner.IsActive'], 'count'),
    ],
    ['the order of texts', offer([], 'min', 'Name')],
    ['a sum of dates', offer([], 'sum', 'CloseDate')],
    ['an unknown column', offer([], 'count', 'nothing')],
  ])('does not compute %s', (_, aggregate) => {
    expect(whole([], { aggregate }).aggregated).toBe(false);
  });

  it('neither sorts nor sums amounts in several currencies, but filters by them', () => {
    const amount: DiscoveredField = {
      id: 'Price__c',
      name: 'Price__c',
      type: 'number',
      at: 'Price__c',
      operators: operatorsOf('amount'),
      sortable: false,
      facts: factsOf('amount', { groupable: false, aggregatable: true }),
    };
    const discovered = { Price__c: amount };
    const sort = { column: 'Price__c', direction: 'asc', nulls: 'last' } as const;
    expect(soqlOf([condition('Price__c', 'gt', 5)], { discovered, sort })).toBe(
      `${ALL} WHERE Price__c > 5`,
    );
    const aggregate = offer([], 'sum', 'Price__c');
    expect(whole([], { discovered, aggregate }).aggregated).toBe(false);
  });

  it('of the user is sent unchanged', () => {
    const own = " select Id, (SELECT Id FROM Contacts)  FROM Account WHERE Name = '{x}' ";
    const { native, parameters, echo, pushed } = whole([
      condition('SOQL', 'eq', own),
      condition('Name', 'eq', 'Acme'),
    ]);
    expect(native).toBe(own);
    expect(parameters?.['q']?.value).toBe(own);
    expect(echo['SOQL']?.value).toBe(own);
    expect(pushed.map(({ condition: { column } }) => column)).toEqual(['SOQL']);
  });

  it('of the user can be a condition, in parentheses, to which others are added', () => {
    const own = 'CloseDate = THIS_QUARTER OR Amount > 5';
    expect(
      soqlOf([condition('SOQL', 'eq', own), condition('StageName', 'eq', 'Open')], { limit: 5 }),
    ).toBe(`${ALL} WHERE (${own}) AND StageName = 'Open' LIMIT 5`);
  });

  it('fits into an address, whatever the conditions', () => {
    const long = Array.from({ length: 50 }, () => condition('Name', 'eq', 'ä'.repeat(200)));
    const { native = '', pushed } = whole(long);
    expect(encodeURIComponent(native).length).toBeLessThan(12_100);
    expect(pushed.length).toBeGreaterThan(5);
    expect(pushed.length).toBeLessThan(50);
  });
});
