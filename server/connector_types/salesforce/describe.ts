import { get, onePage } from '../../../common/declaration/build';
import type {
  DataType,
  DiscoveredField,
  FieldDiscovery,
  JsonValue,
} from '../../../common/declaration';
import { DATA } from './data';
import { relatedFields } from './related';
import { factsOf, isSortableKind, operatorsOf, type FieldKind } from './soql/fields';

/** A field as described: https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_describesobjects_describesobjectresult.htm#field */
export interface DescribedField {
  readonly name: string;
  readonly label: string | undefined;
  readonly type: string;
  readonly caseSensitive: boolean;
  readonly filterable: boolean;
  readonly sortable: boolean;
  readonly groupable: boolean;
  readonly aggregatable: boolean;
  readonly values: readonly string[];
  readonly referenceTo: readonly string[];
  readonly relationshipName: string | undefined;
}

/** Its type → that of the column, and how SOQL compares it. Files (`base64`) are not part of a list. */
const TYPES: Readonly<Record<string, readonly [DataType, FieldKind]>> = {
  id: ['text', 'id'],
  reference: ['text', 'id'],
  string: ['text', 'text'],
  email: ['text', 'text'],
  phone: ['text', 'text'],
  url: ['text', 'text'],
  combobox: ['text', 'text'],
  textarea: ['text', 'text'],
  picklist: ['text', 'choice'],
  multipicklist: ['text', 'opaque'],
  encryptedstring: ['text', 'opaque'],
  time: ['text', 'opaque'],
  boolean: ['boolean', 'boolean'],
  int: ['integer', 'integer'],
  long: ['integer', 'number'],
  double: ['number', 'number'],
  percent: ['number', 'number'],
  currency: ['number', 'number'],
  date: ['date', 'date'],
  datetime: ['timestamp', 'time'],
  address: ['document', 'opaque'],
  location: ['document', 'opaque'],
  complexvalue: ['document', 'opaque'],
  anyType: ['document', 'opaque'],
};
/** Only in orgs with several currencies: https://help.salesforce.com/s/articleView?id=sf.admin_currency.htm */
const CURRENCY_OF_RECORD = 'CurrencyIsoCode';
/** More values do not fit into a description. */
const MOST_VALUES = 12;

/**
 * The fields of an sObject that the user can see, except those that are declared.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_sobject_describe.htm
 */
export const describedFields = (
  sObject: string,
  declared: Readonly<Record<string, unknown>>,
): FieldDiscovery => ({
  request: get(`${DATA}/sobjects/${sObject}/describe`),
  pages: onePage(),
  entries: 'fields',
  inStar: true,
  columns: {
    because: 'types, operators and fields of parent records follow from several members of a field',
    of: (entry, entries) =>
      describedColumns(entry, entries).filter(({ id }) => !Object.hasOwn(declared, id)),
  },
});

/** The column of a field, and those of the record that it refers to. */
export function describedColumns(
  entry: JsonValue,
  entries: readonly JsonValue[],
): readonly DiscoveredField[] {
  const field = describedField(entry);
  if (field === undefined) return [];
  const currencies = entries.some((one) => describedField(one)?.name === CURRENCY_OF_RECORD);
  return [...columnOf(field, currencies), ...relatedFields(field)];
}

function columnOf(field: DescribedField, severalCurrencies: boolean): readonly DiscoveredField[] {
  const { name, type, filterable, groupable, aggregatable } = field;
  if (type === 'base64') return [];
  const [dataType, plain] = TYPES[type] ?? ['document', 'opaque'];
  const kind = kindOf(field, plain, severalCurrencies);
  const description = [field.label ?? name, valuesOf(field)]
    .filter((part) => part !== '')
    .join(': ');
  return [
    {
      id: name,
      name,
      type: dataType,
      at: name,
      description,
      ignoringCase: kind === 'text' || kind === 'choice',
      operators: filterable ? operatorsOf(kind) : [],
      sortable: field.sortable && isSortableKind(kind),
      facts: factsOf(kind, { groupable, aggregatable }),
    },
  ];
}

function kindOf(
  { type, caseSensitive }: DescribedField,
  plain: FieldKind,
  severalCurrencies: boolean,
): FieldKind {
  if (plain === 'text' && caseSensitive) return 'exact_text';
  return type === 'currency' && severalCurrencies ? 'amount' : plain;
}

function valuesOf({ values }: DescribedField): string {
  const shown = values.slice(0, MOST_VALUES).join(', ');
  return values.length > MOST_VALUES ? `${shown}, …` : shown;
}

/** Undefined for an entry without name and type. */
function describedField(entry: JsonValue): DescribedField | undefined {
  if (!isObject(entry)) return undefined;
  const text = (name: string): string | undefined => {
    const value = entry[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const [name, type] = [text('name'), text('type')];
  if (name === undefined || type === undefined) return undefined;
  return {
    name,
    type,
    label: text('label'),
    caseSensitive: entry['caseSensitive'] === true,
    filterable: entry['filterable'] === true,
    sortable: entry['sortable'] === true,
    groupable: entry['groupable'] === true,
    aggregatable: entry['aggregatable'] === true,
    values: elementsOf(entry['picklistValues']).flatMap((one) =>
      isObject(one) && one['active'] !== false && typeof one['value'] === 'string'
        ? [one['value']]
        : [],
    ),
    referenceTo: elementsOf(entry['referenceTo']).filter((one) => typeof one === 'string'),
    relationshipName: text('relationshipName'),
  };
}

const elementsOf = (value: JsonValue | undefined): readonly JsonValue[] =>
  Array.isArray(value) ? (value as readonly JsonValue[]) : [];

const isObject = (
  value: JsonValue,
): value is Readonly<Record<string, JsonValue>> & { readonly toFixed?: never } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
