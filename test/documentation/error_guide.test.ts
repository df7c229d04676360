import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MESSAGES, isRetryable, type Code } from '../../common/errors';
import * as errors from '../../common/errors';
import { messageTexts, GAP } from '../support/message_texts';
import { ERROR_GUIDE, sampleMessages } from '../../standalone/documentation';

const ROOT = join(__dirname, '..', '..');
const CODES = Object.keys(MESSAGES) as Code[];
const page = readFileSync(join(ROOT, 'docs', 'errors.md'), 'utf8');
const TEXTS = messageTexts(join(ROOT, 'common', 'errors'));

/** The sources of the product, as one text. */
const sources = ['common', 'server', 'standalone']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  )
  .join('\n');
const RAISED = /new (\w+Error)\(\s*'([a-z_]+)'/g;
type Family = keyof { [K in keyof typeof errors as K & string]: true };

describe('the reference of errors', () => {
  it.each(CODES)('shows the message of %s, what it means and what to do', (code) => {
    for (const { text, hint } of sampleMessages(code)) {
      expect(page).toContain(`> ${text}`);
      if (hint !== undefined) expect(page).toContain(`> ${hint}`);
    }
    const { means, fix } = ERROR_GUIDE[code];
    expect(means).toMatch(/\.$/);
    const advised = sampleMessages(code).every(({ hint }) => hint !== undefined);
    expect(advised || fix !== undefined).toBe(true);
  });

  it.each(TEXTS)('shows every variant of the messages: %s, line %i', (_file, _line, text) => {
    const missing = text.split(GAP).filter((part) => !page.includes(part));
    expect({ text, missing }).toEqual({ text, missing: [] });
  });

  it('would detect any replaced message', () => {
    for (const code of CODES) {
      const [first] = sampleMessages(code);
      expect(first?.text.length).toBeGreaterThan(5);
      // A sample that also appears in another entry would hide the change.
      const others = CODES.filter((one) => one !== code).flatMap(sampleMessages);
      expect(others.map(({ text }) => text)).not.toContain(first?.text);
    }
  });

  it('names the family with which each code is thrown', () => {
    const wrong: string[] = [];
    for (const [, name = '', code = ''] of sources.matchAll(RAISED)) {
      const thrown = errors[name as Family] as unknown;
      if (typeof thrown !== 'function' || !(code in ERROR_GUIDE)) continue;
      const { prototype } = thrown as { prototype: object };
      const make = thrown as new (code: Code, facts: object) => errors.MoltlerError;
      if (!(prototype instanceof Error)) continue;
      const [facts] = ERROR_GUIDE[code as Code].samples;
      const { family } = new make(code as Code, facts);
      if (family !== ERROR_GUIDE[code as Code].family) wrong.push(`${code}: ${family}`);
    }
    // A statement of a later version that reaches execution is a bug.
    expect(wrong.filter((one) => one !== 'statement_not_available: moltler_error')).toEqual([]);
  });
});

describe('an error for programs', () => {
  it('carries its facts and where it happened', () => {
    const error = new errors.NotFoundError(
      'not_found',
      { what: '/repos/acme/web', message: 'Not Found' },
      { connector: 'gh', entity: 'issues', parent: 'repo acme/web' },
      { facts: { status: 404 } },
    );
    expect(error.serialize(0)).toMatchObject({
      family: 'not_found_error',
      code: 'not_found',
      retryable: false,
      facts: {
        connector: 'gh',
        entity: 'issues',
        parent: 'repo acme/web',
        status: 404,
        what: '/repos/acme/web',
        message: 'Not Found',
      },
    });
  });

  it('counts the seconds until a retry makes sense', () => {
    const error = new errors.RateLimitError(
      'rate_limited',
      { waitedSeconds: 0, maxWaitSeconds: 60 },
      {},
      { retryAt: '2026-01-01T00:01:30.000Z' },
    );
    expect(isRetryable(error.code)).toBe(true);
    expect(error.serialize(Date.UTC(2026, 0, 1))).toMatchObject({
      retryable: true,
      retryAt: '2026-01-01T00:01:30.000Z',
      retryAfterSeconds: 90,
    });
  });

  it('is bounded', () => {
    const error = new errors.ServiceError('unreadable_response', { reason: 'x'.repeat(100_000) });
    expect(JSON.stringify(error.serialize(0).facts).length).toBeLessThan(2000);
  });
});
