import { get, onePage } from '../../../common/declaration/build';
import type {
  DataType,
  DiscoveredField,
  JsonValue,
  QueryDiscovery,
} from '../../../common/declaration';
import { DATA } from './data';
import { describedColumns } from './describe';
import { isAggregate, selectListOf, type SelectedItem } from './soql/select_list';

/**
 * The columns of a SOQL query's own result: those that it selects, with the types of the object's fields.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_sobject_describe.htm
 */
export const resultColumns: QueryDiscovery = {
  request: get(`${DATA}/sobjects/{sobject}/describe`),
  pages: onePage(),
  entries: 'fields',
  inStar: true,
  query: {
    column: 'SOQL',
    because: 'the columns are in the SELECT list of the query, and their types in a description',
    parameters: (query) => {
      const list = selectListOf(query);
      return list && { sobject: list.sObject };
    },
    // Only the total of the response has the number.
    rejects: (query) =>
      selectListOf(query)?.items.some(({ function: name, of }) => name === 'COUNT' && of === '')
        ? { because: 'COUNT() without a field returns only a number', instead: 'COUNT(Id)' }
        : undefined,
    columns: columnsOf,
  },
};

function columnsOf(query: string, entries: readonly JsonValue[]): readonly DiscoveredField[] {
  const list = selectListOf(query);
  if (list === undefined) return [];
  const described = entries.flatMap((entry) => describedColumns(entry, entries));
  const known = (name: string) =>
    described.find((column) => column.id.toLowerCase() === name.toLowerCase());
  let unnamed = 0;
  return list.items.flatMap((item): readonly DiscoveredField[] => {
    if (item.function === 'FIELDS')
      return described
        .filter(({ id, hidden }) => hidden !== true && fits(id, item.of))
        .map((field) => columnNamed(field.id, field.id, field.type, field));
    const field = known(item.of);
    const type = typeOf(item, field);
    // Without an alias, functions over groups are numbered, and others go by their field.
    const path = field?.id ?? item.of;
    const plain = list.grouped ? (path.split('.').at(-1) ?? path) : path;
    const isNumbered =
      item.alias === undefined && (isAggregate(item.function) || isNumber(item.function));
    const at = item.alias ?? (isNumbered ? `expr${unnamed++}` : plain);
    return [columnNamed(at, at, type, item.function === undefined ? field : undefined)];
  });
}

/** `FIELDS(CUSTOM)`: custom fields end in `__c`. */
const fits = (id: string, which: string): boolean =>
  /^all$/i.test(which) || id.endsWith('__c') === /^custom$/i.test(which);

const columnNamed = (
  name: string,
  at: string,
  type: DataType,
  field: DiscoveredField | undefined,
): DiscoveredField => ({
  id: name,
  name,
  type,
  at,
  ...(field?.description !== undefined && { description: field.description }),
  // The query decides how it compares; what is checked locally compares as SQL does.
  operators: [],
});

/** Functions of dates, which return numbers: CALENDAR_YEAR, HOUR_IN_DAY … */
const isNumber = (name: string | undefined): boolean =>
  name !== undefined && /^(CALENDAR|FISCAL|DAY_IN|HOUR_IN|WEEK_IN)_/.test(name);

function typeOf(item: SelectedItem, field: DiscoveredField | undefined): DataType {
  const { function: name } = item;
  if (name === undefined || name === 'MIN' || name === 'MAX') return field?.type ?? 'document';
  if (name === 'COUNT' || name === 'COUNT_DISTINCT' || name === 'GROUPING' || isNumber(name))
    return 'integer';
  if (name === 'SUM' || name === 'AVG' || name === 'CONVERTCURRENCY') return 'number';
  if (name === 'TOLABEL' || name === 'FORMAT') return 'text';
  return name === 'DAY_ONLY' ? 'date' : 'document';
}
