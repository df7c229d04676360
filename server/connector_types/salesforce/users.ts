import { optional } from '../../../common/declaration/build';
import { recordTable } from './record_table';

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_user.htm */
export const users = recordTable({
  name: 'users',
  sObject: 'User',
  title: 'Users',
  one: 'a user',
  description: 'Users of the org, active or not',
  docs: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_user.htm',
  fields: {
    Name: { kind: 'text', description: 'Full name' },
    Username: { kind: 'text', description: 'Name to log in with' },
  },
  writes: {
    LastName: optional('text', 'Last name'),
    FirstName: optional('text', 'First name'),
    Email: optional('text', 'Email address'),
    IsActive: optional('boolean', 'Whether the user can log in'),
  },
});
