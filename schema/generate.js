/**
 * Generates the JSON Schema of connector types in files from the TypeScript declaration: `node schema/generate.js [FILE]`,
 * into server/type_files/connector_type.schema.json unless a file is named.
 */
const fs = require('fs');
const path = require('path');
const { createGenerator } = require('ts-json-schema-generator');

const ROOT = path.join(__dirname, '..');
const TARGET = path.join(ROOT, 'server/type_files/connector_type.schema.json');

/** Members that a file may leave out (`withDefaults` of server/type_files adds them). */
const OPTIONAL = {
  ListDeclaration: ['rows', 'filters'],
  ActionDeclaration: ['idempotent', 'destructive', 'invalidates'],
  ActionParameter: ['required'],
  ConfigField: ['kind', 'optional', 'secret'],
};
/** Members that need program code. */
const ONLY_IN_CODE = { ListDeclaration: ['translate'], ActionParameter: ['transform'] };
/** Names of functions that a file can use (`COMPUTED` of server/type_files/named_functions.ts). */
const COMPUTED = { enum: ['count', 'first', 'last', 'joined'] };

const DECLARATION = path.join(ROOT, 'common/declaration');
const generator = createGenerator({
  path: path.join(DECLARATION, 'connector_type.ts'),
  tsconfig: path.join(ROOT, 'tsconfig.json'),
  skipTypeCheck: true,
  functions: 'comment',
});
const { definitions } = generator.createSchema('ConnectorTypeDeclaration');

/** Each kind of pagination: their union is computed, which the generator cannot follow. */
const kinds = fs.readdirSync(path.join(DECLARATION, 'pagination')).flatMap((file) => {
  const text = fs.readFileSync(path.join(DECLARATION, 'pagination', file), 'utf8');
  return [...text.matchAll(/^export interface (\w+) extends DeclaredPages/gm)].map(
    ([, name]) => name,
  );
});
for (const kind of kinds) Object.assign(definitions, generator.createSchema(kind).definitions);
definitions.Pagination = { anyOf: kinds.map((kind) => ({ $ref: `#/definitions/${kind}` })) };
// So that errors are about the kind that a file names, not about all others.
for (const name of ['Pagination', 'Authentication', 'TokenGrant']) {
  const { anyOf, ...rest } = definitions[name];
  definitions[name] = {
    type: 'object',
    ...rest,
    oneOf: anyOf,
    required: ['kind'],
    discriminator: { propertyName: 'kind' },
  };
}

definitions.JsonValue = { description: 'Any JSON' };
definitions.Discovery = { $ref: '#/definitions/NameDiscovery' };
for (const [name, members] of Object.entries(OPTIONAL)) optional(definitions[name], members);
for (const [name, members] of Object.entries(ONLY_IN_CODE))
  for (const member of members) delete definitions[name].properties[member];
for (const way of waysToAuthenticate(definitions.Authentication)) optional(way, ['needs']);
definitions.ColumnDeclaration.properties.compute.properties.value = {
  ...COMPUTED,
  description: 'What is made of the values at `reads`',
};
definitions.ConnectorTypeDeclaration.properties.$schema = { type: 'string' };

const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'A connector type of Moltler',
  $ref: '#/definitions/ConnectorTypeDeclaration',
  definitions: reachable(definitions, 'ConnectorTypeDeclaration'),
};
fs.writeFileSync(process.argv[2] ?? TARGET, `${JSON.stringify(schema, null, 2)}\n`);

function optional(definition, members) {
  definition.required = (definition.required ?? []).filter((name) => !members.includes(name));
  if (definition.required.length === 0) delete definition.required;
}

function waysToAuthenticate(definition) {
  if (definition.oneOf === undefined) return [definition];
  return definition.oneOf.flatMap((way) =>
    way.$ref === undefined
      ? waysToAuthenticate(way)
      : waysToAuthenticate(definitions[way.$ref.slice('#/definitions/'.length)]),
  );
}

/** The definitions that a schema refers to. */
function reachable(all, from) {
  const found = new Set();
  const visit = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (typeof node.$ref === 'string')
      add(decodeURIComponent(node.$ref.slice('#/definitions/'.length)));
    for (const part of Object.values(node)) visit(part);
  };
  const add = (name) => {
    if (found.has(name)) return;
    found.add(name);
    visit(all[name]);
  };
  add(from);
  return Object.fromEntries([...found].sort().map((name) => [name, all[name]]));
}
