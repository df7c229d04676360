import { optional } from '../../../common/declaration/build';
import { recordTable } from './record_table';

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_contact.htm */
export const contacts = recordTable({
  name: 'contacts',
  sObject: 'Contact',
  title: 'Contacts',
  one: 'a contact',
  description: 'People at your accounts, outside the recycle bin',
  docs: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_contact.htm',
  fields: {
    Name: { kind: 'text', description: 'Full name' },
    LastName: { kind: 'text', description: 'Last name' },
    OwnerId: { kind: 'id', description: 'Id of the user or queue that owns it' },
  },
  writes: {
    LastName: optional('text', 'Last name; required to create a contact'),
    FirstName: optional('text', 'First name'),
    AccountId: optional('text', 'Id of the account'),
    Email: optional('text', 'Email address'),
    Phone: optional('text', 'Phone number'),
    Title: optional('text', 'Title, such as CFO'),
  },
});
