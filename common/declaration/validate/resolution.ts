import type { ConnectorTypeDeclaration } from '../connector_type';
import type { Resolution } from '../resolution';
import { patternProblem } from './pattern';
import type { Report } from './problem';

/** Validates how names are looked up: the expression has a group for the name, and the columns exist. */
export function checkResolution(
  resolution: Resolution | undefined,
  { entities }: ConnectorTypeDeclaration,
  report: Report,
): void {
  if (resolution === undefined) return;
  const { when, entity, by, gives } = resolution;
  if (groupsIn(when) !== 1)
    report.at('when').add('it must be a regular expression with one group, the name');
  else {
    const problem = patternProblem(when);
    if (problem !== undefined) report.at('when').add(problem);
  }
  const of = entities[entity];
  if (of === undefined) return report.at('entity').add(`unknown entity "${entity}"`);
  for (const [what, name] of Object.entries({ by, gives })) {
    const column = of.columns[name];
    if (column === undefined) report.at(what).add(`${entity} has no column "${name}"`);
    else if (column.type !== 'text') report.at(what).add('the column is not text');
    else if (column.detail !== undefined) report.at(what).add('it takes one request per row');
  }
  const readable = of.lists.some(({ needs = [], parent }) =>
    needs.every(
      (need) =>
        need.default !== undefined ||
        need.values !== undefined ||
        parent?.supplies[need.parameter] !== undefined,
    ),
  );
  if (!readable) report.at('entity').add(`${entity} can only be read with a condition`);
}

/** The number of groups of a regular expression; undefined if it is malformed. */
function groupsIn(expression: string): number | undefined {
  try {
    const match = new RegExp(`${expression}|`).exec('');
    return match === null ? undefined : match.length - 1;
  } catch {
    return undefined;
  }
}
