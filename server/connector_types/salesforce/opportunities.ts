import { optional } from '../../../common/declaration/build';
import { recordTable } from './record_table';

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_opportunity.htm */
export const opportunities = recordTable({
  name: 'opportunities',
  sObject: 'Opportunity',
  title: 'Opportunities',
  one: 'an opportunity',
  description: 'Sales and pending deals, outside the recycle bin',
  docs: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_opportunity.htm',
  fields: {
    Name: { kind: 'text', description: 'Name' },
    StageName: { kind: 'choice', description: 'Stage of the sales process' },
    CloseDate: { kind: 'date', description: 'Date on which it is expected to close' },
    OwnerId: { kind: 'id', description: 'Id of the user or queue that owns it' },
  },
  writes: {
    Name: optional('text', 'Name; required to create an opportunity'),
    StageName: optional('text', 'Stage; required to create an opportunity'),
    CloseDate: optional('date', 'Expected close date; required to create an opportunity'),
    AccountId: optional('text', 'Id of the account'),
    Amount: optional('number', 'Estimated total'),
    Description: optional('text', 'Description'),
  },
});
