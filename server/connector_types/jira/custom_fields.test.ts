import type { DiscoveredField, JsonValue } from '../../../common/declaration';
import { customFields } from './custom_fields';
import { translateSearch } from './jql/search';
import { lastSprint } from './sprint_field';

const fieldsOf = (schema: JsonValue): readonly DiscoveredField[] =>
  customFields.columns.of({ id: 'customfield_7', name: 'Field', custom: true, schema }, []);
const PLUGIN = 'com.atlassian.jira.plugin.system.customfieldtypes';

describe('custom fields as columns', () => {
  it.each<[JsonValue, Partial<DiscoveredField>]>([
    [
      { type: 'number', custom: `${PLUGIN}:float` },
      { type: 'number', at: 'fields.customfield_7' },
    ],
    [
      { type: 'option', custom: `${PLUGIN}:select` },
      { type: 'text', at: 'fields.customfield_7.value' },
    ],
    [{ type: 'date' }, { type: 'date' }],
    [{ type: 'datetime' }, { type: 'timestamp' }],
    [{ type: 'user' }, { at: 'fields.customfield_7.displayName' }],
    [
      { type: 'array', items: 'option' },
      { type: { list: 'text' }, at: 'fields.customfield_7[].value', operators: ['contains'] },
    ],
    [
      { type: 'array', items: 'string' },
      { type: { list: 'text' }, at: 'fields.customfield_7' },
    ],
    [{ type: 'option-with-child' }, { type: 'document', operators: [] }],
    [{ type: 'any', custom: 'com.pyxis.greenhopper.jira:gh-lexo-rank' }, { type: 'text' }],
    [{}, { type: 'document' }],
  ])('%j', (schema, expected) => {
    expect(fieldsOf(schema)).toMatchObject([expected]);
  });

  it('do not exist for fields of the system', () => {
    const summary = { id: 'summary', name: 'Summary', custom: false, schema: { type: 'string' } };
    expect(customFields.columns.of(summary, [])).toEqual([]);
  });

  it('are plain text for rich text', () => {
    const [area] = fieldsOf({ type: 'string', custom: `${PLUGIN}:textarea` });
    const document = { type: 'doc', content: [{ type: 'text', text: 'x' }] };
    expect(area?.read?.(document)).toBe('x');
  });

  it('are two for the sprint', () => {
    const sprint = fieldsOf({ type: 'array', custom: 'com.pyxis.greenhopper.jira:gh-sprint' });
    const value = [
      { id: 1, name: 'Sprint 1', state: 'closed' },
      { id: 2, name: 'Sprint 2', state: 'active' },
    ];
    expect(sprint.map(({ name, type, read }) => [name, type, read?.(value)])).toEqual([
      ['sprint', 'text', 'Sprint 2'],
      ['sprint_id', 'integer', 2],
    ]);
    expect(sprint.some(({ operators }) => operators.includes('ne'))).toBe(false);
  });
});

describe('a condition on the sprint', () => {
  it.each([
    ['sprint', { type: 'text' as const, value: 'Sprint 2' }, 'cf[7] = "Sprint 2"'],
    ['sprint_id', { type: 'integer' as const, value: 2 }, 'cf[7] = 2'],
  ])('is never exact, because earlier sprints match, too: %s', (column, value, jql) => {
    const fields = fieldsOf({ type: 'array', custom: 'com.pyxis.greenhopper.jira:gh-sprint' });
    const { pushed } = translateSearch({
      entity: 'issues',
      conditions: [{ column, operator: 'eq', values: [value], exact: true }],
      columns: [column],
      discovered: Object.fromEntries(fields.map((field) => [field.name, field])),
      config: {},
      now: 0,
    });
    expect(pushed.map(({ as, exact }) => [as, exact])).toEqual([[jql, false]]);
  });
});

describe('the last sprint', () => {
  it.each<[JsonValue, JsonValue]>([
    [[], {}],
    [null, {}],
    [
      [
        'com.atlassian.greenhopper.service.sprint.Sprint@1[id=1,rapidViewId=5,state=CLOSED,name=One,startDate=<null>]',
        'com.atlassian.greenhopper.service.sprint.Sprint@2[id=37,rapidViewId=5,state=ACTIVE,name=Two, and more,startDate=2026-01-01T00:00:00.000Z,sequence=37]',
      ],
      { id: 37, name: 'Two, and more' },
    ],
    [['Sprint@3[id=4,name=Last]'], { id: 4, name: 'Last' }],
  ])('of %j', (value, expected) => {
    expect(lastSprint(value)).toEqual(expected);
  });
});
