import {
  isRetryable,
  messageOf,
  messageOfParent,
  smallestPageHint,
  type Code,
  type Message,
} from '../../common/errors';
import { ERROR_GUIDE, sampleMessages } from './errors';
import { HTTP_CODES, httpFailure } from '../server';
import { blocks, code, GENERATED, markdownTable } from './markdown';

const FIELDS: readonly (readonly [string, string])[] = [
  ['`family`', 'The kind of error. `connector_error` includes all families of services.'],
  ['`code`', 'The error itself. Codes never change their meaning.'],
  ['`message`', 'What happened, in one sentence. Its wording may change.'],
  ['`hint`', 'What to do about it.'],
  [
    '`retryable`',
    '`true` if running the same statement again is safe and may succeed without any change.',
  ],
  [
    '`retryAt`, `retryAfterSeconds`',
    'When to retry, if the service reported it: as an ISO 8601 time, and in seconds from now.',
  ],
  [
    '`facts`',
    'The facts behind the message: `connector`, `entity`, `action`, `parent` (in a fan-out, such as over several repositories, the one that failed), `query` (in the language of the service, as it was sent), `status` (HTTP), and the facts listed with the code.',
  ],
  ['`place`', '`connector`, `entity`, `action`, `parent` and `query` again, as one object.'],
];

/** The error reference: how programs read errors, and an entry for each code. */
export function errorsPage(): string {
  const codes = (Object.keys(ERROR_GUIDE) as Code[]).sort();
  return `${blocks(
    GENERATED,
    '# Errors',
    'Every error has a code, a message for people, and fields for programs. They are the same in `--format json`, in the events of `POST /api/moltler/run`, and in all other HTTP responses ([HTTP API](http_api.md)). Problems in the text of a script are reported as `diagnostics`, with the same codes plus line and column; in that case, nothing was run.',
    markdownTable(['Field', 'Content'], FIELDS),
    'With `--format ndjson`, the output of a failed statement ends with a line that only contains `error`.',
    HTTP_SECTION,
    FAN_OUT_SECTION,
    PAGE_SECTION,
    '## Codes\n\nThe facts in the messages are examples.',
    ...codes.map(entry),
  )}\n`;
}

/** An error with one of many parents names it. */
const FAN_OUT_SECTION = blocks(
  '## In a fan-out',
  'If a list of a fan-out fails, such as the issues of one repository, its error names the parent:',
  quoted(messageOfParent('repo acme/website', messageOf('not_found', { what: '/issues' }))),
);

/** The hint about a page that fails at every size. */
const PAGE_SECTION = blocks(
  '## Pages that fail',
  'If a service cannot return a page, its rows are requested again in smaller pages. If even the smallest fails, the error has this hint:',
  `> ${smallestPageHint(5)}`,
);

/** Codes of the list below that reject a whole request, by the status they are sent with. */
const REJECTING: readonly (readonly [status: string, code: Code])[] = [
  ['404', 'unknown_question'],
  ['408', 'request_too_slow'],
  ['429', 'too_many_requests'],
  ['429', 'too_many_scripts'],
  ['429', 'scripts_too_large'],
  ['429', 'requests_too_large'],
];

/** Errors of the HTTP API itself, before a statement is read. */
const HTTP_SECTION = blocks(
  '## Over HTTP',
  'If the server rejects a request, nothing is run, and the body is `{"error": {…}}` with `status` and the fields above. Codes that begin with `http_` are only sent here:',
  markdownTable(
    ['Status', 'Code', 'Family', 'Retryable'],
    [
      ...Object.entries(HTTP_CODES).map(([status, [family, name]]) => [
        status,
        code(name),
        code(family),
        'no',
      ]),
      ...REJECTING.map(([status, name]) => [
        status,
        `[${code(name)}](#${name})`,
        code(ERROR_GUIDE[name].family),
        isRetryable(name) ? 'yes' : 'no',
      ]),
    ].sort(([left = ''], [right = '']) => left.localeCompare(right)),
  ),
  `Any other status below 500 has the code ${code(httpFailure(418, '').error.code)}; a status of 500 or above has the code ${code(httpFailure(500, '').error.code)}.`,
);

function quoted({ text, hint }: Message): string {
  return [`> ${text}`, ...(hint === undefined ? [] : [`>\n> ${hint}`])].join('\n');
}

function entry(name: Code): string {
  const { family, means, fix, retry, samples } = ERROR_GUIDE[name];
  const facts = [...new Set(samples.flatMap((sample) => Object.keys(sample)))];
  return blocks(
    `### ${name}`,
    [
      `Family: ${code(family)}`,
      `Retryable: ${retry ?? (isRetryable(name) ? 'yes' : 'no')}`,
      ...(facts.length === 0 ? [] : [`Facts: ${facts.map(code).join(', ')}`]),
    ].join(' · '),
    ...sampleMessages(name).map(quoted),
    means,
    ...(fix === undefined ? [] : [`Fix: ${fix}`]),
  );
}
