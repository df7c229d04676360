import { distance } from 'fastest-levenshtein';
import { parseScript } from '.';

jest.mock('fastest-levenshtein', () => {
  const real = jest.requireActual<{ distance: typeof distance }>('fastest-levenshtein');
  return { ...real, distance: jest.fn(real.distance) };
});

const long = 'A'.repeat(400_000);

it.each([
  [long, 'unknown_statement'],
  [`SHOW ${long}`, 'unexpected_token'],
  [`CREATE ${long} x`, 'unexpected_token'],
  [`SELECT 1 ${long} x`, 'unexpected_token'],
])('a very long word is not compared with keywords (%#)', (text, code) => {
  const { statements } = parseScript(text);
  expect(statements[0]?.diagnostics).toMatchObject([{ code }]);
  for (const [word] of jest.mocked(distance).mock.calls)
    expect(word.length).toBeLessThanOrEqual(30);
});
