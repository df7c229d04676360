import type { DiscoveredField } from '../../../common/declaration';
import type { DescribedField } from './describe';
import { factsOf, operatorsOf, type FieldKind } from './soql/fields';

type Related = Readonly<Record<string, FieldKind>>;

const NAME: Related = { Name: 'text' };

/** What is usually wanted of a parent record; everything else of it is in a table of its own, for a JOIN. */
const OF_PARENT: Readonly<Record<string, Related>> = {
  Account: { Name: 'text', Type: 'choice', Industry: 'choice' },
  Contact: { Name: 'text', Email: 'text' },
  Lead: { Name: 'text', Company: 'text' },
  Opportunity: { Name: 'text', StageName: 'choice' },
  User: { Name: 'text', Email: 'text' },
  Case: { CaseNumber: 'text', Subject: 'text' },
  Campaign: NAME,
  Group: NAME,
  Pricebook2: NAME,
  Product2: NAME,
  Profile: NAME,
  RecordType: NAME,
  UserRole: NAME,
};

/**
 * Columns of the record that a field refers to: `Owner.Name`. Not part of `*`: a user may not be allowed to see them, and
 * then the query fails.
 * https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_relationships.htm
 */
export function relatedFields({
  label,
  name,
  filterable,
  referenceTo,
  relationshipName,
}: DescribedField): readonly DiscoveredField[] {
  if (relationshipName === undefined) return [];
  const [first = '', ...others] = referenceTo;
  // A field that refers to several kinds of records only has what all of them have.
  const fields =
    others.length > 0 ? NAME : (OF_PARENT[first] ?? (first.endsWith('__c') ? NAME : {}));
  return Object.entries(fields).map(([field, kind]) => ({
    id: `${relationshipName}.${field}`,
    name: `${relationshipName}.${field}`,
    type: 'text',
    at: `${relationshipName}.${field}`,
    description: `${field} of the record in ${name} (${label ?? name})`,
    ignoringCase: true,
    operators: filterable ? operatorsOf(kind) : [],
    hidden: true,
    facts: factsOf(kind, { groupable: false, aggregatable: false }),
  }));
}
