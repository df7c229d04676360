import type { Condition, DataType } from '../../../common/declaration';
import { contractTests } from '../../../test/contract/contract_tests';
import type { Manifest } from '../../../test/contract/manifest';
import { salesforce } from '.';

const condition = (
  column: string,
  operator: Condition['operator'],
  value: string,
  type: DataType = 'text',
): Condition => ({ column, operator, values: [{ type, value }], exact: true });

const TABLES = ['accounts', 'opportunities', 'cases', 'contacts', 'leads', 'users', 'My_Object__c'];
const each = (of: (table: string) => readonly (readonly [string, string])[]) =>
  Object.fromEntries(TABLES.flatMap(of));

const DATA = '/services/data/{version}';
const QUERY = `GET ${DATA}/query`;
const RECORD = `${DATA}/sobjects/{sobject}/{id}`;
const actionsOf = (entity: string): readonly (readonly [string, string])[] => [
  [`${entity}.create`, `POST ${DATA}/sobjects/{sobject}`],
  [`${entity}.update`, `PATCH ${RECORD}`],
  [`${entity}.upsert`, `PATCH ${DATA}/sobjects/{sobject}/{externalIdField}/{externalIdValue}`],
  [`${entity}.delete`, `DELETE ${RECORD}`],
];
const id = '001D000000IRFmaIAH';

const MANIFEST: Manifest = {
  descriptions: { '': 'salesforce/salesforce-rest-derived.json' },
  addresses: { '': 'https://example.my.salesforce.com' },
  config: { instance_url: 'https://example.my.salesforce.com', client_id: 'app' },
  tests: { limits: `GET ${DATA}/limits`, accounts: QUERY },
  discovery: {
    ...each((table) => [[table, `GET ${DATA}/sobjects/{sobject}/describe`]]),
    records: `GET ${DATA}/sobjects/{sobject}/describe`,
  },
  openEntities: { list: `GET ${DATA}/sobjects` },
  lists: { ...each((table) => [[`${table}.query`, QUERY]]), 'records.query': QUERY },
  asks: Object.fromEntries(
    TABLES.map((table) => [
      `${table}.query`,
      [
        [condition('Name', 'ilike', "a%'\\")],
        [condition('SystemModstamp', 'gte', '2026-01-01T00:00:00.000000Z', 'timestamp')],
        [condition('SOQL', 'eq', 'SELECT Id FROM Account')],
      ],
    ]),
  ),
  details: {},
  actions: {
    ...each(actionsOf),
    ...Object.fromEntries(actionsOf('records')),
    'records.query': QUERY,
  },
  arguments: Object.fromEntries([
    ...[...TABLES, 'records'].flatMap((entity) => [
      [`${entity}.update.id`, id],
      [`${entity}.delete.id`, id],
    ]),
  ]) as Readonly<Record<string, string>>,
  untied: {},
  absent: {},
  unused: {},
};

contractTests(salesforce, MANIFEST);
