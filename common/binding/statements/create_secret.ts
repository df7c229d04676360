import { isConcealed, NOT_CONCEALED } from '../secrets/concealed';
import { constantValue } from '../values/constant_value';
import { checkName } from './names';
import type { BoundCreateSecretStatement } from '../bound/bound_statement';
import type { StatementBinder } from './statement_binder';

export const createSecretStatement: StatementBinder<BoundCreateSecretStatement> = {
  bind: ({ name, orReplace, value }, context) => {
    checkName('secret', name, context);
    if (!orReplace && context.snapshot.secrets.includes(name.name)) {
      context.reporter.error('secret_exists', { name: name.name }, name.range);
    }
    const read = constantValue(value, 'VALUE', context);
    if (read === undefined) return undefined;
    if (typeof read !== 'string' || read === '') {
      // The text may be the secret, so it is not quoted.
      if (read === null && value.kind === 'parameter') return undefined;
      const facts = { name: 'VALUE', expected: 'non-empty text in quotes', found: '' };
      context.reporter.error('invalid_value', facts, value.range);
      return undefined;
    }
    if (isConcealed(read)) {
      const facts = { name: 'VALUE', expected: NOT_CONCEALED, found: '' };
      context.reporter.error('invalid_value', facts, value.range);
      return undefined;
    }
    return { kind: 'create_secret_statement', name: name.name, orReplace, value: read };
  },
  // eslint-disable-next-line require-yield -- it is one step
  *secrets({ value }) {
    return value.kind === 'parameter' ? [] : [value.range];
  },
  after: ({ name }, snapshot) =>
    snapshot.secrets.includes(name.name)
      ? snapshot
      : { ...snapshot, secrets: [...snapshot.secrets, name.name] },
};
