import { describeError } from './describe_error';

describe('an error in the terminal', () => {
  it('names the connector, what happened, its code and what to do', () => {
    expect(
      describeError({
        family: 'auth_error',
        code: 'authentication_failed',
        message: 'The service rejected the credentials (HTTP 401).',
        hint: 'Check the token.',
        place: { connector: 'gh', entity: 'issues' },
      }),
    ).toBe(
      'error: gh.issues: The service rejected the credentials (HTTP 401). [authentication_failed]\n  Check the token.',
    );
  });
  it('does not repeat the entity that the message begins with', () => {
    const error = {
      family: 'statement_error',
      code: 'missing_filter',
      message: 'gh.users requires a condition on login (=, IN).',
      place: { connector: 'gh', entity: 'users' },
    } as const;
    expect(describeError(error)).toBe(
      'error: gh.users requires a condition on login (=, IN). [missing_filter]',
    );
  });
  it('names the line of the statement if it is known', () => {
    const error = { family: 'moltler_error', code: 'evaluation_failed', message: 'No.' } as const;
    expect(describeError(error, 3)).toBe(
      'error: No. [evaluation_failed]\n  in the statement at line 3',
    );
  });

  it('names the iterations of the loops around it', () => {
    const error = { family: 'script_error', code: 'thrown', message: 'No.' } as const;
    const loops = [
      { loop: 'FOR repo', iteration: 2 },
      { loop: 'WHILE', iteration: 1_000 },
    ];
    expect(describeError(error, 4, loops)).toBe(
      'error: No. [thrown]\n  in the statement at line 4, iteration 2 of FOR repo, iteration 1,000 of WHILE',
    );
  });
});
