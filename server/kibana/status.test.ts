import { duckDbProblem } from './status';

describe('whether DuckDB is there', () => {
  const { execPath } = process;
  afterEach(() => {
    process.execPath = execPath;
  });

  it('is found out without the executable, which may not be readable', () => {
    process.execPath = '/nowhere/node';
    expect(() => duckDbProblem(__filename)).not.toThrow();
    expect(duckDbProblem(__filename)).toBeUndefined();
  });
});
