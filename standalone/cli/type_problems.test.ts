import type { StreamEvent } from '../../common/contract';
import type { Code } from '../../common/errors';
import { reportingTypes } from './type_problems';

const statement = (kind: string, text: string): StreamEvent => ({
  type: 'statement',
  statement: 0,
  text,
  kind,
});
const failed = (code: Code): StreamEvent => ({
  type: 'error',
  statement: 0,
  error: { family: 'invalid_request_error', code, message: '', retryable: false },
});

describe('a connector type in a file that is broken', () => {
  const reported = async (...events: StreamEvent[]): Promise<string> => {
    const write = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    try {
      const host = reportingTypes(
        {
          async *run() {
            yield* events;
          },
        },
        ['desk.json: "docs" is missing'],
      );
      const request = { text: '', parameters: {}, signal: new AbortController().signal };
      for await (const _ of host.run(request));
      return write.mock.calls.map(([text]) => String(text)).join('');
    } finally {
      write.mockRestore();
    }
  };

  it.each([
    [[statement('show_statement', 'SHOW CONNECTOR TYPES')]],
    [[failed('connector_type_missing')]],
  ])('is reported to a script that lists or lacks types', async (events) => {
    expect(await reported(...events)).toBe(
      'warning: connector type not loaded: desk.json: "docs" is missing\n',
    );
  });

  it('is not reported to other scripts', async () => {
    expect(await reported(statement('select_statement', 'SELECT 1'), failed('rate_limited'))).toBe(
      '',
    );
  });
});
