import { withSecrets } from './secret_references';

// What CREATE CONNECTOR accepts as a reference must never be sent as text.
test.each(['{{secrets.token}}', '{{ secrets.1st }}', '{{secrets.a/b}}', '{{secrets.schlüssel}}'])(
  '%s is replaced',
  async (reference) => {
    const text = await withSecrets(`Bearer ${reference}`, async (name) => `<${name}>`);
    expect(text).toMatch(/^Bearer <[^{}]+>$/);
  },
);

test('an unknown secret is reported by whoever reads it', async () => {
  const read = jest.fn().mockRejectedValue(new Error('not stored'));
  await expect(withSecrets('{{secrets.1st}}', read)).rejects.toThrow('not stored');
  expect(read).toHaveBeenCalledWith('1st');
});
