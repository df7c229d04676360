import { get } from '../../../common/declaration/build';
import type { DiscoveredField, FieldDiscovery, JsonValue } from '../../../common/declaration';
import { operatorsOf } from './jql/fields';
import { membersOf } from './members';
import { plainText } from './rich_text';
import { lastSprint } from './sprint_field';

type Shape = Pick<DiscoveredField, 'type' | 'operators'> & {
  /** Path below the field. */
  readonly inside?: string;
  readonly read?: (value: JsonValue) => JsonValue;
};

/** A text that JQL only searches for words. */
const ONLY_EMPTY = ['is_null', 'is_not_null'] as const;
const names = (inside: string): Shape => ({ type: 'text', inside, operators: operatorsOf('name') });
/** Users are compared by account id, which the column does not have. */
const unnamed = (inside: string): Shape => ({ type: 'text', inside, operators: ONLY_EMPTY });
const DOCUMENT: Shape = { type: 'document', operators: [] };

/** By `schema.type`: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/ */
const BY_TYPE: Readonly<Record<string, Shape>> = {
  string: { type: 'text', operators: ONLY_EMPTY },
  number: { type: 'number', operators: operatorsOf('number') },
  date: { type: 'date', operators: operatorsOf('date') },
  datetime: { type: 'timestamp', operators: operatorsOf('time') },
  option: names('value'),
  version: names('name'),
  group: unnamed('name'),
  project: unnamed('key'),
  user: unnamed('displayName'),
  team: unnamed('name'),
};

/** By `schema.items` of lists. */
const BY_ITEM: Readonly<Record<string, Shape>> = {
  string: { type: { list: 'text' }, operators: operatorsOf('element') },
  option: { type: { list: 'text' }, inside: '[].value', operators: operatorsOf('element') },
  version: { type: { list: 'text' }, inside: '[].name', operators: operatorsOf('element') },
  component: { type: { list: 'text' }, inside: '[].name', operators: operatorsOf('element') },
  group: { type: { list: 'text' }, inside: '[].name', operators: [] },
  user: { type: { list: 'text' }, inside: '[].displayName', operators: [] },
};

/** By the part of `schema.custom` after the colon, where the type does not say what the value is. */
const BY_CUSTOM: Readonly<Record<string, Shape>> = {
  textarea: { type: 'text', operators: ONLY_EMPTY, read: plainText },
  'gh-epic-link': { type: 'text', operators: [] },
  'gh-lexo-rank': { type: 'text', operators: [] },
};

function shapeOf(schema: Readonly<Record<string, JsonValue>>): Shape {
  const custom = String(schema['custom'] ?? '').split(':')[1] ?? '';
  const type = String(schema['type'] ?? '');
  const item = String(schema['items'] ?? '');
  return BY_CUSTOM[custom] ?? (type === 'array' ? BY_ITEM[item] : BY_TYPE[type]) ?? DOCUMENT;
}

/** The columns of a field of the site; none for one of the system. Throws TypeError for an entry without id or name. */
function columnsOf(entry: JsonValue): readonly DiscoveredField[] {
  const { id, name, custom, schema } = membersOf(entry);
  if (custom !== true) return [];
  if (typeof id !== 'string' || typeof name !== 'string') throw new TypeError('id and name');
  const of = membersOf(schema);
  if (of['custom'] === 'com.pyxis.greenhopper.jira:gh-sprint') return sprintColumns(id);
  const { inside = '', ...shape } = shapeOf(of);
  const below = inside === '' || inside.startsWith('[') ? inside : `.${inside}`;
  const ignoringCase = inside !== '' || of['items'] === 'string';
  const description = `Custom field ${id}`;
  return [
    {
      id,
      name,
      description,
      at: `fields.${id}${below}`,
      ...(ignoringCase && { ignoringCase }),
      ...shape,
    },
  ];
}

/** An issue has all sprints that it was in; the last one is the current one. */
const sprintColumns = (id: string): readonly DiscoveredField[] => [
  {
    id,
    name: 'sprint',
    description: 'Name of the current or last sprint',
    type: 'text',
    at: `fields.${id}`,
    read: (value) => lastSprint(value)['name'] ?? null,
    ignoringCase: true,
    // an issue that was in a sprint earlier matches, too, so no sprint can be excluded
    operators: ['eq', 'in', 'is_null', 'is_not_null'],
  },
  {
    id,
    name: 'sprint_id',
    description: 'Id of the current or last sprint',
    type: 'integer',
    at: `fields.${id}`,
    read: (value) => lastSprint(value)['id'] ?? null,
    operators: ['eq', 'in', 'is_null', 'is_not_null'],
  },
];

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/#api-rest-api-3-field-get */
export const customFields: FieldDiscovery = {
  request: get('/field'),
  entries: '.',
  inStar: false,
  columns: {
    because: 'the schema of a field determines where its value is and how JQL compares it',
    of: columnsOf,
  },
};
