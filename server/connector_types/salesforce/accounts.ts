import { optional } from '../../../common/declaration/build';
import { recordTable } from './record_table';

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_account.htm */
export const accounts = recordTable({
  name: 'accounts',
  sObject: 'Account',
  title: 'Accounts',
  one: 'an account',
  description: 'Companies and people that you do business with, outside the recycle bin',
  docs: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_account.htm',
  fields: {
    Name: { kind: 'text', description: 'Name' },
    OwnerId: { kind: 'id', description: 'Id of the user or queue that owns it' },
  },
  writes: {
    Name: optional('text', 'Name; required to create an account'),
    Type: optional('text', 'Type, such as Customer'),
    Industry: optional('text', 'Industry'),
    Phone: optional('text', 'Phone number'),
    Website: optional('text', 'Address of the website'),
    Description: optional('text', 'Description'),
  },
});
