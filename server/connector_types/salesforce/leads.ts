import { optional } from '../../../common/declaration/build';
import { recordTable } from './record_table';

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_lead.htm */
export const leads = recordTable({
  name: 'leads',
  sObject: 'Lead',
  title: 'Leads',
  one: 'a lead',
  description: 'People who may become customers, outside the recycle bin',
  docs: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_lead.htm',
  fields: {
    Name: { kind: 'text', description: 'Full name' },
    LastName: { kind: 'text', description: 'Last name' },
    Company: { kind: 'text', description: 'Company' },
    Status: { kind: 'choice', description: 'Status' },
    OwnerId: { kind: 'id', description: 'Id of the user or queue that owns it' },
  },
  writes: {
    LastName: optional('text', 'Last name; required to create a lead'),
    Company: optional('text', 'Company; required to create a lead'),
    FirstName: optional('text', 'First name'),
    Status: optional('text', 'Status'),
    Email: optional('text', 'Email address'),
    LeadSource: optional('text', 'Where it came from, such as Web'),
  },
});
