import { ID, recordsOf } from './record_table';

/** What all objects have that are not declared: an entity has the API name of its object, and describe knows its fields. */
export const anyObject = recordsOf(
  {
    name: '{entity}',
    sObject: '{entity}',
    title: '{entity}',
    one: 'a record',
    description: 'Records of {entity}, outside the recycle bin',
    docs: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_list.htm',
    writes: {},
  },
  ID,
  (entity) => entity,
);
