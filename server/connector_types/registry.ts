import { problemsOf, type ConnectorTypeDeclaration } from '../../common/declaration';
import { aws } from './aws';
import { datadog } from './datadog';
import { github } from './github';
import { jira } from './jira';
import { pagerduty } from './pagerduty';
import { prometheus } from './prometheus';
import { salesforce } from './salesforce';
import { slack } from './slack';

/** Every built-in type. A new service is its folder and a line here. */
const BUILT_IN: readonly ConnectorTypeDeclaration[] = [
  aws,
  datadog,
  github,
  jira,
  pagerduty,
  prometheus,
  salesforce,
  slack,
];

/** What is wrong with types, in the words of a developer. Those in files are checked when they are read. */
export function problemsOfTypes(types: readonly ConnectorTypeDeclaration[]): readonly string[] {
  return types.flatMap((type, at) => [
    ...(types.findIndex(({ name }) => name === type.name) === at
      ? []
      : [`${type.name}: another type has this name`]),
    ...problemsOf(type).map(({ path, problem }) => `${type.name}.${path}: ${problem}`),
  ]);
}

/** Types by name. They are not checked again: a test checks the built-in ones. */
export function createRegistry(types: readonly ConnectorTypeDeclaration[]) {
  const byName = new Map(types.map((type) => [type.name, type]));
  return {
    get: (name: string): ConnectorTypeDeclaration | undefined => byName.get(name),
    list: (): readonly ConnectorTypeDeclaration[] => types,
  };
}

/** The built-in types. */
export const connectorTypeRegistry = createRegistry(BUILT_IN);
