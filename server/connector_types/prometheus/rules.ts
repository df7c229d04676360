import {
  document,
  entity,
  get,
  listed,
  number,
  raw,
  text,
  timestamp,
} from '../../../common/declaration/build';
import type { Condition, JsonValue, TranslationRequest } from '../../../common/declaration';
import { fieldsOf, elementsOf } from './response';
import { labelColumn } from './labels';

/** Column → parameter; the service's names for the types of rules. */
const PARAMETER: Readonly<Record<string, string>> = {
  type: 'type',
  name: 'rule_name[]',
  group: 'rule_group[]',
  file: 'file[]',
};
const KIND: Readonly<Record<string, string>> = { alerting: 'alert', recording: 'record' };

function filterOf({ column, operator, values: [value] }: Condition): string | undefined {
  const text = value?.value;
  if (operator !== 'eq' || typeof text !== 'string' || text === '') return undefined;
  return column === 'type' ? KIND[text] : PARAMETER[column] === undefined ? undefined : text;
}

function translate({ conditions }: TranslationRequest) {
  const filters = new Map<string, { condition: Condition; value: string }>();
  for (const condition of conditions) {
    const value = filterOf(condition);
    const parameter = PARAMETER[condition.column];
    if (value !== undefined && parameter !== undefined && !filters.has(parameter))
      filters.set(parameter, { condition, value });
  }
  const all = [...filters];
  return {
    request: get('/rules', Object.fromEntries(all.map(([name], at) => [name, `{filter${at}}`]))),
    parameters: Object.fromEntries(
      all.map(([, { value }], at) => [`filter${at}`, { type: 'text' as const, value }]),
    ),
    // servers before 2.43 ignore the names of rules, groups and files
    pushed: all.map(([name, { condition, value }]) => ({
      condition,
      exact: false,
      as: `${name}=${value}`,
    })),
    echo: {},
    aggregated: false,
  };
}

/** The rules of all groups, each with the name, file and interval of its group. */
const read = (body: JsonValue): readonly JsonValue[] =>
  elementsOf(fieldsOf(fieldsOf(body).data).groups).flatMap((group) => {
    const { name, file, interval } = fieldsOf(group);
    return elementsOf(fieldsOf(group).rules).map((rule) => ({
      ...fieldsOf(rule),
      group: name ?? null,
      file: file ?? null,
      interval: interval ?? null,
    }));
  });

/** https://prometheus.io/docs/prometheus/latest/querying/api/#rules */
export const rules = entity({
  title: 'Rules',
  description: 'Alerting and recording rules, with their state and health',
  docs: 'https://prometheus.io/docs/prometheus/latest/querying/api/#rules',
  key: ['file', 'group', 'name', 'query', 'labels'],
  incremental: { none: 'rules cannot be filtered by time' },
  columns: {
    name: text({ description: 'Name of the alert or of the recorded metric' }),
    type: text({
      description: 'Whether it is an alerting or a recording rule',
      values: ['alerting', 'recording'],
    }),
    group: text({ description: 'Name of the rule group' }),
    file: text({ description: 'File that defines the rule' }),
    query: text({ description: 'Expression, in PromQL' }),
    state: text({
      values: ['inactive', 'pending', 'firing'],
      description: 'State of an alerting rule; NULL for recording rules',
    }),
    health: text({
      description: 'Whether the last evaluation succeeded',
      values: ['ok', 'err', 'unknown'],
    }),
    last_error: text({ description: 'Error of the last evaluation', at: 'lastError' }),
    duration: number({
      description: 'How long the condition must be true before the alert fires, in seconds',
    }),
    keep_firing_for: number({
      at: 'keepFiringFor',
      description:
        'How long the alert keeps firing after the condition is no longer true, in seconds',
    }),
    severity: labelColumn('severity'),
    interval: number({ description: 'Time between evaluations, in seconds' }),
    evaluation_time: number({
      at: 'evaluationTime',
      description: 'Duration of the last evaluation, in seconds',
    }),
    last_evaluation: timestamp({
      description: 'Time of the last evaluation',
      at: 'lastEvaluation',
    }),
    labels: document({ description: 'Labels that the rule adds' }),
    annotations: document({ description: 'Annotations of an alerting rule' }),
    alerts: document({
      hidden: true,
      description: 'Alerts of the rule that are pending or firing',
    }),
    raw: raw(),
  },
  lists: [
    listed('rules', get('/rules'), {
      rows: 'data.groups',
      translate: {
        because: 'rules are nested in groups, whose name and file become columns',
        pushes: { type: ['eq'], name: ['eq'], group: ['eq'], file: ['eq'] },
        translate,
        read,
      },
    }),
  ],
});
