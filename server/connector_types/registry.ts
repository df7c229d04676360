import { problemsOf, type ConnectorTypeDeclaration } from '../../common/declaration';
import { aws } from './aws';
import { github } from './github';
import { jira } from './jira';
import { pagerduty } from './pagerduty';
import { prometheus } from './prometheus';
import { salesforce } from './salesforce';
import { slack } from './slack';

/** Every built-in type. A new service is its folder and a line here. */
const BUILT_IN: readonly ConnectorTypeDeclaration[] = [
  aws,
  github,
  jira,
  pagerduty,
  prometheus,
  salesforce,
  slack,
];

/** Types by name. Throws RangeError with all problems of all of them. */
export function createRegistry(types: readonly ConnectorTypeDeclaration[]) {
  const problems = types.flatMap((type, at) => [
    ...(types.findIndex(({ name }) => name === type.name) === at
      ? []
      : [`${type.name}: another type has this name`]),
    ...problemsOf(type).map(({ path, problem }) => `${type.name}.${path}: ${problem}`),
  ]);
  if (problems.length > 0) throw new RangeError(problems.join('\n'));
  const byName = new Map(types.map((type) => [type.name, type]));
  return {
    get: (name: string): ConnectorTypeDeclaration | undefined => byName.get(name),
    list: (): readonly ConnectorTypeDeclaration[] => types,
  };
}

/** The built-in types. */
export const connectorTypeRegistry = createRegistry(BUILT_IN);
