import type { StreamEvent } from '../../../common/contract';
import { EVENTS, written } from './testing/written';

describe('--format ndjson', () => {
  it('is one object per row', async () => {
    const lines = (await written('ndjson', EVENTS)).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { id: 1, id_2: 'a', tags: ['x', 'y'] },
      { id: '9007199254740993', id_2: null, tags: [] },
    ]);
  });

  it('ends with the error of a statement that fails', async () => {
    const error = {
      family: 'service_error',
      code: 'repeated_page',
      message: 'The page came twice.',
      retryable: false,
      facts: { connector: 'gh', page: 2 },
    } as const;
    const failed: StreamEvent = { type: 'error', statement: 0, error };
    const lines = (await written('ndjson', [...EVENTS.slice(0, 3), failed])).trimEnd().split('\n');
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ error });
  });
});
