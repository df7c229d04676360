import { optional } from '../../../common/declaration/build';
import { recordTable } from './record_table';

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_case.htm */
export const cases = recordTable({
  name: 'cases',
  sObject: 'Case',
  title: 'Cases',
  one: 'a case',
  description: 'Questions and problems of customers, outside the recycle bin',
  docs: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_case.htm',
  fields: {
    CaseNumber: { kind: 'text', description: 'Number that Salesforce assigned' },
    OwnerId: { kind: 'id', description: 'Id of the user or queue that owns it' },
  },
  writes: {
    Subject: optional('text', 'Subject'),
    Status: optional('text', 'Status, such as New'),
    Priority: optional('text', 'Priority, such as High'),
    Origin: optional('text', 'Where it came from, such as Email'),
    AccountId: optional('text', 'Id of the account'),
    ContactId: optional('text', 'Id of the contact'),
    Description: optional('text', 'Description'),
  },
});
