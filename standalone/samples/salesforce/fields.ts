/** A field as describe returns it; the members that matter. */
export interface SampleField {
  readonly name: string;
  readonly label: string;
  readonly type: string;
  readonly caseSensitive: boolean;
  readonly filterable: boolean;
  readonly sortable: boolean;
  readonly groupable: boolean;
  readonly aggregatable: boolean;
  readonly picklistValues: readonly { readonly value: string; readonly active: boolean }[];
  readonly referenceTo: readonly string[];
  readonly relationshipName: string | null;
}

export const field = (
  name: string,
  type = 'string',
  more: Partial<SampleField> = {},
): SampleField => ({
  name,
  label: name.replace(/__c$/, '').replace(/(?<=[a-z])(?=[A-Z])|_/g, ' '),
  type,
  caseSensitive: false,
  filterable: true,
  sortable: true,
  groupable: false,
  aggregatable: type !== 'boolean' && type !== 'textarea',
  picklistValues: [],
  referenceTo: [],
  relationshipName: null,
  ...more,
});

export const pick = (name: string, values: readonly string[]): SampleField =>
  field(name, 'picklist', {
    groupable: true,
    picklistValues: values.map((value) => ({ value, active: true })),
  });

export const reference = (name: string, relationshipName: string, to: string): SampleField =>
  field(name, 'reference', { relationshipName, referenceTo: [to] });

export const idField = field('Id', 'id');

export const SYSTEM_FIELDS = [
  field('CreatedDate', 'datetime'),
  reference('CreatedById', 'CreatedBy', 'User'),
  field('LastModifiedDate', 'datetime'),
  reference('LastModifiedById', 'LastModifiedBy', 'User'),
  field('SystemModstamp', 'datetime'),
] as const;
