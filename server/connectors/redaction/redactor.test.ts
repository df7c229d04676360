import * as fc from 'fast-check';
import { createRedactor } from './redactor';

describe('the redactor', () => {
  const SECRET = 'p@ss/w+rd "x"';
  it.each([
    ['as it is', `Bearer ${SECRET}`],
    ['in a URL', `https://x/?t=${encodeURIComponent(SECRET)}`],
    ['in a form', `t=${encodeURIComponent(SECRET).replaceAll('%20', '+')}`],
    ['in JSON', JSON.stringify({ t: SECRET })],
    ['in base64', Buffer.from(SECRET).toString('base64')],
  ])('hides a secret %s', (_, text) => {
    const redactor = createRedactor();
    redactor.learn(SECRET);
    expect(redactor.redact(text)).toContain('[redacted]');
    for (const part of ['p@ss', 'p%40ss', Buffer.from(SECRET).toString('base64').slice(0, 10)]) {
      expect(redactor.redact(text)).not.toContain(part);
    }
  });

  it('hides all of a secret that begins with another one', () => {
    const redactor = createRedactor();
    redactor.learn('token');
    redactor.learn('token-long');
    expect(redactor.redact('a token-long b')).toBe('a [redacted] b');
  });

  it('hides a short secret that is a whole value, and leaves words alone', () => {
    const redactor = createRedactor();
    redactor.learn('ab');
    expect(redactor.redact('t=ab&u=1 "ab" cable')).toBe('t=[redacted]&u=1 "[redacted]" cable');
  });

  it('keeps members distinct whose names contained secrets', () => {
    const redactor = createRedactor();
    redactor.learn('s3cret-1');
    redactor.learn('s3cret-2');
    expect(redactor.redactValue({ 's3cret-1': 1, 's3cret-2': 2, '[redacted]_2': 3 })).toEqual({
      '[redacted]': 1,
      '[redacted]_2': 2,
      '[redacted]_2_2': 3,
    });
  });

  it('does not change data that contains a short secret by coincidence', () => {
    const redactor = createRedactor();
    for (const secret of ['ab', 'prod', 'longsecret']) redactor.learn(secret);
    expect(redactor.redactData('"ab" production longsecret')).toBe('"ab" production [redacted]');
    redactor.forget('longsecret');
    expect(redactor.redactData('longsecret')).toBe('longsecret');
    expect(redactor.redact('longsecret prod')).toBe('longsecret [redacted]');
  });

  it('hides secrets in every text of a document', () => {
    const redactor = createRedactor();
    redactor.learn('s3cret');
    expect(redactor.redactValue({ s3cret: ['x s3cret', 1, null] })).toEqual({
      '[redacted]': ['x [redacted]', 1, null],
    });
  });

  it('hides every known secret, whatever its characters', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4 }), fc.string(), (secret, around) => {
        fc.pre(!'[redacted]'.includes(secret) && !around.includes(secret));
        const redactor = createRedactor();
        redactor.learn(secret);
        expect(redactor.redact(`${around} ${secret}`)).not.toContain(secret);
      }),
    );
  });
});
