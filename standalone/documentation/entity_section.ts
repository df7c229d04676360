import { pushableOperators } from '../../common/binding';
import type {
  ActionDeclaration,
  ColumnDeclaration,
  ConditionOperator,
  Discovery,
  EntityDeclaration,
  FilterDeclaration,
  ListDeclaration,
  RequestTemplate,
} from '../../common/declaration';
import { formsOf, hasOwnRequest, OPERATOR_SIGNS, typeName } from '../../common/declaration';
import { blocks, code, markdownTable } from './markdown';

const signOf = (operator: ConditionOperator): string => OPERATOR_SIGNS[operator];

/** The section of a connector type's page about one entity. */
export function entitySection(name: string, entity: EntityDeclaration): string {
  const { docs, incremental, key } = entity;
  return blocks(
    `### ${name}`,
    `${entity.description}.${docs === undefined ? '' : ` [API documentation](${docs}).`}`,
    `Key: ${key.map(code).join(', ')}. ${'column' in incremental ? `Changed rows can be found by ${code(incremental.column)}.` : `Changed rows cannot be found by time: ${incremental.none}.`}`,
    markdownTable(
      ['Column', 'Type', 'Pushed', 'Notes'],
      Object.entries(entity.columns).map(([column, declaration]) => [
        code(column),
        typeName(declaration.type),
        pushedOperators(column, entity),
        notesOf(declaration, entity),
      ]),
    ),
    entity.discovery === undefined ? '' : discoveryText(entity.discovery),
    '#### Lists',
    ...entity.lists.map(listText),
    actionsText(name, entity.actions ?? {}),
  );
}

const pushedOperators = (column: string, { lists }: EntityDeclaration): string =>
  pushableOperators(column, lists).map(signOf).map(code).join(' ');

function notesOf(column: ColumnDeclaration, entity: EntityDeclaration): string {
  const notes = [
    column.description ?? '',
    column.values === undefined ? '' : column.values.map((value) => code(value)).join(', '),
    column.ignoringCase === true ? 'ignores case' : '',
    hasOwnRequest(column, entity) ? '**one request per row**' : '',
    column.detail !== undefined || column.hidden === true || column.requestOnly === true
      ? 'not in `*`'
      : '',
  ];
  return [...new Set(notes)].filter((note) => note !== '').join('; ');
}

function listText(list: ListDeclaration): string {
  const { method, path } = list.request;
  const facts = [
    ...needsTexts(list),
    ...(list.requiresConfig ?? []).map((key) => `requires CONFIG ${code(key)}`),
    ...(list.onlyByIndex === undefined
      ? []
      : [`only with \`WITH (index = '${list.onlyByIndex}')\``]),
    ...(list.onlyWith === undefined
      ? []
      : [`only with conditions on ${list.onlyWith.map(code).join(' or ')}`]),
    ...(list.caution === undefined ? [] : [list.caution]),
    ...(list.windows === undefined
      ? []
      : [`in windows of ${code(list.windows.column)} if the service does not return all of it`]),
    ...((list.sorts ?? []).length === 0
      ? []
      : [`sorts by ${(list.sorts ?? []).map(({ column }) => code(column)).join(', ')}`]),
    ...(list.translate === undefined
      ? []
      : [`${list.translate.because}; EXPLAIN shows which conditions are pushed down`]),
  ];
  return blocks(
    `**${list.name}**: ${code(`${method} ${path}`)}${facts.length === 0 ? '' : ` (${facts.join('; ')})`}`,
    markdownTable(
      ['Filter', 'Sent as', 'Returned rows'],
      list.filters.map((filter) => [
        `${code(filter.column)} ${filter.operators.map(signOf).map(code).join(' ')}`,
        code(
          filter.template === undefined || filter.template.includes('{')
            ? filter.parameter
            : `${filter.parameter}=${filter.template}`,
        ),
        matchText(filter),
      ]),
    ),
  );
}

/** The conditions that a list requires, and what is read without one. */
function needsTexts({ needs = [], parent }: ListDeclaration): readonly string[] {
  const required: string[] = [];
  const texts: string[] = [];
  for (const { column, default: key, values } of needs) {
    const without = [
      ...(parent === undefined ? [] : [`all ${code(parent.entity)}`]),
      ...(key === undefined ? [] : [`CONFIG ${[key].flat().map(code).join(' or ')}`]),
      ...(values === undefined ? [] : [`each of ${values.map(code).join(', ')}`]),
    ];
    if (without.length === 0) required.push(code(column));
    else texts.push(`without a condition on ${code(column)}: ${without.join(', otherwise ')}`);
  }
  if (required.length === 0) return texts;
  const conditions = required.length === 1 ? 'a condition' : 'conditions';
  return [`requires ${conditions} on ${required.join(' and ')}`, ...texts];
}

const matchText = ({ match }: FilterDeclaration): string =>
  match === 'exact' ? 'exactly the matching rows' : 'a superset, checked locally';

const discoveryText = (discovery: Discovery): string =>
  'query' in discovery
    ? `The other columns are those that ${code(discovery.query.column)} selects; \`*\` returns exactly these.`
    : 'names' in discovery
      ? `More columns (${typeName(discovery.type)}) are defined in the service; DESCRIBE lists them.${discovery.operators.length === 0 ? '' : ` Pushed down: ${discovery.operators.map(signOf).map(code).join(' ')}.`}`
      : 'More columns are defined in the service; DESCRIBE lists them with their types and what is pushed down.';

/** The requests of an action, look-ups first; forms are alternatives. */
const requestsText = (action: ActionDeclaration): string => {
  const shown = ({ method, path }: RequestTemplate): string => code(`${method} ${path}`);
  const lookups = (action.lookups ?? []).map(({ request }) => shown(request));
  const forms = formsOf(action).map(({ request }) => shown(request));
  return [...lookups, [...new Set(forms)].join(' or ')].join(', then ');
};

function actionsText(entity: string, actions: Readonly<Record<string, ActionDeclaration>>): string {
  const names = Object.entries(actions);
  if (names.length === 0) return '';
  return blocks(
    '#### Actions',
    ...names.map(([name, action]) =>
      blocks(
        `**${entity}.${name}**: ${action.title}.${action.description === undefined ? '' : ` ${action.description}.`} ${requestsText(action)}${action.destructive ? ' Rejected with `--mode safe`.' : ''}`,
        markdownTable(
          ['Parameter', 'Type', 'Required', 'Notes'],
          Object.entries(action.parameters).map(([parameter, one]) => [
            code(parameter),
            typeName(one.type),
            one.required ? 'yes' : '',
            [
              one.description ?? '',
              one.values === undefined ? '' : one.values.map(code).join(', '),
              one.defaultFrom === undefined ? '' : `default: CONFIG ${code(one.defaultFrom)}`,
              one.secret === true ? 'kept out of the history and the audit log' : '',
              one.default === undefined ? '' : `default: ${code(JSON.stringify(one.default))}`,
            ]
              .filter((note) => note !== '')
              .join('; '),
          ]),
        ),
      ),
    ),
  );
}
