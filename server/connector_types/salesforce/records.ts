import {
  action,
  del,
  entity,
  get,
  listed,
  nativeQuery,
  optional,
  patch,
  post,
  raw,
  required,
  text,
} from '../../../common/declaration/build';
import { DATA } from './data';
import { resultColumns } from './result_columns';
import { externalIdField, externalIdValue, recordId } from './record_actions';

const DOCS = 'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest';
const sObject = required('text', 'API name of the object: My_Object__c');
const data = required('document', 'Fields by API name, with their values');
const PATH = `${DATA}/sobjects/{sobject}`;

/** Nobody knows which entities the records of an object of any name are in. */
const invalidates = ['*'];

/** https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_query.htm */
export const records = entity({
  title: 'Records',
  description:
    'The result of a SOQL query over any object, with the columns that it selects; FROM with the name of the connector alone also reads it',
  docs: `${DOCS}/resources_query.htm`,
  // Rows without one, such as groups, are never taken for the same.
  key: ['Id'],
  incremental: { none: 'what changes is up to the query' },
  columns: {
    type: text({
      at: 'attributes.type',
      description: 'API name of the object, or AggregateResult',
    }),
    Id: text({ description: 'Id, if the query selects it' }),
    Name: text({ description: 'Name, if the query selects it' }),
    SOQL: nativeQuery('A SOQL query'),
    raw: { ...raw(), description: 'The record as the API returned it, with the selected fields' },
  },
  lists: [
    listed('query', get(`${DATA}/query`, { q: '{SOQL}' }), {
      rows: 'records',
      needs: [{ parameter: 'SOQL', column: 'SOQL' }],
    }),
  ],
  discovery: resultColumns,
  actions: {
    // https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_query.htm
    query: action({
      title: 'Run a SOQL query',
      description: 'Returns the first page of records; SELECT … FROM records returns all',
      docs: `${DOCS}/resources_query.htm`,
      parameters: { soql: required('text', 'The query') },
      request: get(`${DATA}/query`, { q: '{soql}' }),
      result: 'records',
      idempotent: true,
    }),
    // https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_sobject_basic_info_post.htm
    create: action({
      title: 'Create a record of any object',
      docs: `${DOCS}/resources_sobject_basic_info_post.htm`,
      parameters: { sobject: sObject, data },
      request: post(PATH, { '...': '{data}' }),
      invalidates,
    }),
    // https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_sobject_retrieve_patch.htm
    update: action({
      title: 'Update a record of any object',
      description: 'Changes the given fields and leaves all others',
      docs: `${DOCS}/resources_sobject_retrieve_patch.htm`,
      parameters: { sobject: sObject, id: recordId, data },
      request: patch(`${PATH}/{id}`, { '...': '{data}' }),
      idempotent: true,
      invalidates,
    }),
    // https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_sobject_upsert_patch.htm
    upsert: action({
      title: 'Create or update a record of any object',
      description: 'Updates the record with this external id, or creates it',
      docs: `${DOCS}/resources_sobject_upsert_patch.htm`,
      parameters: {
        sobject: sObject,
        external_id_field: externalIdField,
        external_id_value: externalIdValue,
        data: optional('document', 'Fields by API name, with their values'),
      },
      request: patch(`${PATH}/{external_id_field}/{external_id_value}`, { '...': '{data}' }),
      idempotent: true,
      invalidates,
    }),
    // https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_sobject_retrieve_delete.htm
    delete: action({
      title: 'Delete a record of any object',
      description: 'Moves the record to the recycle bin',
      docs: `${DOCS}/resources_sobject_retrieve_delete.htm`,
      parameters: { sobject: sObject, id: recordId },
      request: del(`${PATH}/{id}`),
      destructive: true,
      invalidates,
    }),
  },
});
