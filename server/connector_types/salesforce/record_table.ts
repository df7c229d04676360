import {
  date,
  entity,
  get,
  listed,
  nativeQuery,
  raw,
  text,
  timestamp,
} from '../../../common/declaration/build';
import type {
  ActionParameter,
  ColumnDeclaration,
  ConditionOperator,
  EntityDeclaration,
} from '../../../common/declaration';
import { DATA } from './data';
import { describedFields } from './describe';
import { recordActions } from './record_actions';
import { fixedField, type FieldKind } from './soql/fields';
import { translateQuery } from './soql/query';
import { rejectedIds, SAMPLE_IDS } from './soql/record_id';

/** Values in one query; with ids, the address is full before that. */
const MOST_KEYS = 500;

/** A field that every user can see: the others are discovered, because an org can hide them. */
export interface FixedField {
  readonly kind: 'id' | 'text' | 'choice' | 'date' | 'time';
  readonly description: string;
}

/** What a table of records is declared by. */
export interface RecordTable {
  /** Name of the entity. */
  readonly name: string;
  readonly sObject: string;
  readonly title: string;
  /** A single record: `an account`. */
  readonly one: string;
  readonly description: string;
  readonly docs: string;
  readonly fields: Readonly<Record<string, FixedField>>;
  /** Fields that create and update take as arguments; `data` takes all. */
  readonly writes: Readonly<Record<string, ActionParameter>>;
}

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/system_fields.htm */
const SYSTEM: Readonly<Record<string, FixedField>> = {
  CreatedDate: { kind: 'time', description: 'Time of creation' },
  CreatedById: { kind: 'id', description: 'Id of the user who created it' },
  LastModifiedDate: { kind: 'time', description: 'Time of the last change by a user' },
  LastModifiedById: { kind: 'id', description: 'Id of the user who changed it last' },
  SystemModstamp: {
    kind: 'time',
    description: 'Time of the last change by a user or an automated process',
  },
};

export const ID: RecordTable['fields'] = {
  Id: { kind: 'id', description: 'Id, with 18 letters and digits' },
};

/** An entity whose rows are the records of an sObject. */
export const recordTable = (table: RecordTable): EntityDeclaration => ({
  ...recordsOf(table, { ...ID, ...table.fields, ...SYSTEM }, () => table.sObject),
  incremental: { column: 'SystemModstamp' },
});

/** As `recordTable`, with only these columns declared. `sObjectOf`: what SOQL calls the entity. */
export function recordsOf(
  table: Omit<RecordTable, 'fields'>,
  fixed: RecordTable['fields'],
  sObjectOf: (entity: string) => string,
): EntityDeclaration {
  const fields = mapped(fixed, ({ kind }, name) => fixedField(name, kind, kind === 'choice'));
  const columns: Record<string, ColumnDeclaration> = {
    ...mapped(fixed, columnOf),
    SOQL: nativeQuery('A SOQL query, or a condition as in its WHERE'),
    raw: { ...raw(), description: 'The record as the API returned it, with the selected fields' },
  };
  const pushes: Record<string, readonly ConditionOperator[]> = {
    ...mapped(fields, ({ operators }) => operators),
    SOQL: ['eq'],
  };
  return entity({
    title: table.title,
    description: table.description,
    docs: table.docs,
    key: ['Id'],
    incremental: { none: 'its describe decides whether it has SystemModstamp' },
    columns,
    lists: [
      listed('query', get(`${DATA}/query`), {
        rows: 'records',
        translate: {
          because: 'conditions, order, limit and aggregates are combined into one SOQL query',
          pushes,
          sorts: Object.keys(fields).filter((name) => fields[name]?.sortable),
          translate: (request) =>
            translateQuery({ name: sObjectOf(request.entity), fields }, request),
          joinKeys: { most: MOST_KEYS, samples: SAMPLE_IDS },
          unknownValues: rejectedIds,
        },
      }),
    ],
    discovery: describedFields(table.sObject, columns),
    actions: recordActions(table),
  });
}

const COLUMNS: Readonly<Record<FixedField['kind'], typeof text>> = {
  id: text,
  text,
  choice: text,
  date,
  time: timestamp,
};
const ignoresCase = (kind: FieldKind): boolean => kind === 'text' || kind === 'choice';

const columnOf = ({ kind, description }: FixedField): ColumnDeclaration =>
  COLUMNS[kind]({ description, ...(ignoresCase(kind) && { ignoringCase: true }) });

const mapped = <A, B>(
  of: Readonly<Record<string, A>>,
  make: (value: A, name: string) => B,
): Record<string, B> =>
  Object.fromEntries(Object.entries(of).map(([name, value]) => [name, make(value, name)]));
