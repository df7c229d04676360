import { problemAfter } from './problem_after';

const at = (startLineNumber: number, startColumn: number) => ({ startLineNumber, startColumn });

describe('the next problem of a script', () => {
  const problems = [at(3, 1), at(1, 5), at(1, 9)];
  it('is the one after the cursor, in the order of the text', () => {
    expect(problemAfter(problems, { lineNumber: 1, column: 1 })).toEqual(at(1, 5));
    expect(problemAfter(problems, { lineNumber: 1, column: 5 })).toEqual(at(1, 9));
    expect(problemAfter(problems, { lineNumber: 2, column: 80 })).toEqual(at(3, 1));
  });
  it('is the first again after the last', () => {
    expect(problemAfter(problems, { lineNumber: 3, column: 1 })).toEqual(at(1, 5));
  });
  it('does not exist without problems', () => {
    expect(problemAfter([], { lineNumber: 1, column: 1 })).toBeUndefined();
  });
});
