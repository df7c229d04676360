import { action, del, optional, patch, post, required } from '../../../common/declaration/build';
import type { ActionDeclaration } from '../../../common/declaration';
import { DATA } from './data';
import type { RecordTable } from './record_table';

const DOCS = 'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest';

/** The declared tables. */
const TABLES = ['accounts', 'opportunities', 'cases', 'contacts', 'leads', 'users'];

export const recordId = required('text', 'Id of the record');
export const externalIdField = required('text', 'API name of the external id: My_Key__c');
export const externalIdValue = required('text', 'Its value');

/** The actions on records of one sObject. */
export function recordActions({
  name,
  sObject,
  one,
  writes,
}: Pick<RecordTable, 'name' | 'sObject' | 'one' | 'writes'>): Record<string, ActionDeclaration> {
  const path = `${DATA}/sobjects/${sObject}`;
  const body = {
    ...Object.fromEntries(Object.keys(writes).map((field) => [field, `{${field}}`])),
    '...': '{data}',
  };
  const fields = {
    ...writes,
    data: optional(
      'document',
      'Further fields by API name, with their values; each can be an argument, too',
    ),
  };
  // An account is read as accounts, as Account and as a record.
  const invalidates = [...new Set([name, sObject, 'records', ...(name === sObject ? TABLES : [])])];
  const writing = { invalidates, columnsInto: 'data' };
  return {
    // https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_sobject_basic_info_post.htm
    create: action({
      title: `Create ${one}`,
      docs: `${DOCS}/resources_sobject_basic_info_post.htm`,
      parameters: fields,
      request: post(path, body),
      ...writing,
    }),
    // https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_sobject_retrieve_patch.htm
    update: action({
      title: `Update ${one}`,
      description: 'Changes the given fields and leaves all others',
      docs: `${DOCS}/resources_sobject_retrieve_patch.htm`,
      parameters: { id: recordId, ...fields },
      request: patch(`${path}/{id}`, body),
      idempotent: true,
      ...writing,
    }),
    // https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_sobject_upsert_patch.htm
    upsert: action({
      title: `Create or update ${one}`,
      description: 'Updates the record with this external id, or creates it',
      docs: `${DOCS}/resources_sobject_upsert_patch.htm`,
      parameters: {
        external_id_field: externalIdField,
        external_id_value: externalIdValue,
        ...fields,
      },
      request: patch(`${path}/{external_id_field}/{external_id_value}`, body),
      idempotent: true,
      ...writing,
    }),
    // https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_sobject_retrieve_delete.htm
    delete: action({
      title: `Delete ${one}`,
      description: 'Moves the record to the recycle bin',
      docs: `${DOCS}/resources_sobject_retrieve_delete.htm`,
      parameters: { id: recordId },
      request: del(`${path}/{id}`),
      destructive: true,
      invalidates,
    }),
  };
}
