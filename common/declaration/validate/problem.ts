/** One problem of a declaration, and where it is. */
export interface DeclarationProblem {
  /** `entities.issues.lists.repository.filters[2].column`. */
  readonly path: string;
  readonly problem: string;
}

/** Collects problems; `at` goes one step down. */
export interface Report {
  readonly add: (problem: string) => void;
  readonly at: (...steps: readonly (string | number)[]) => Report;
}

/** A report that writes into `problems`. */
export function reportInto(problems: DeclarationProblem[], path = ''): Report {
  return {
    add: (problem) => problems.push({ path, problem }),
    at: (...steps) => reportInto(problems, steps.reduce<string>(stepped, path)),
  };
}

const stepped = (path: string, step: string | number): string =>
  typeof step === 'number' ? `${path}[${step}]` : path === '' ? step : `${path}.${step}`;
