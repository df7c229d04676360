import { isRetryable, type Code } from '../../common/errors';
import { ERROR_GUIDE, sampleMessages } from './errors';
import { HTTP_CODES, httpFailure } from '../server/http_failure';
import { blocks, code, GENERATED, markdownTable } from './markdown';

const FIELDS: readonly (readonly [string, string])[] = [
  ['`family`', 'What kind of error it is: `connector_error` covers all families of services.'],
  ['`code`', 'Which error it is. Codes never change their meaning.'],
  ['`message`', 'What happened, in one sentence. Its wording may change.'],
  ['`hint`', 'What to do about it, where there is something to do.'],
  [
    '`retryable`',
    '`true` where running the same statement again may succeed, though nobody changed anything, and does no harm.',
  ],
  [
    '`retryAt`, `retryAfterSeconds`',
    'When to try again, where the service said so: an ISO 8601 time, and the seconds until then.',
  ],
  [
    '`facts`',
    'What the message is made from, for programs: `connector`, `entity`, `action`, `parent` (of a scan over several repositories or the like, the one that failed), `status` (HTTP), and the facts of the code.',
  ],
  ['`place`', 'Connector, entity, action and parent once more, by themselves.'],
];

/** The reference of errors: how programs read them, and an entry for each code. */
export function errorsPage(): string {
  const codes = (Object.keys(ERROR_GUIDE) as Code[]).sort();
  return `${blocks(
    GENERATED,
    '# Errors',
    'Every error has a code, a message for people, and fields for programs. They are the same in `--format json`, in the stream of `POST /api/moltler/run` and over HTTP. What is wrong with the text of a statement comes as `diagnostics` with line and column instead, with the same codes; then nothing of the script was run.',
    markdownTable(['Field', 'What it holds'], FIELDS),
    'With `--format ndjson` a statement that fails ends with a line that holds nothing but `error`.',
    HTTP_SECTION,
    '## Codes\n\nThe facts in the messages are examples.',
    ...codes.map(entry),
  )}\n`;
}

/** Refusals of the HTTP interface itself: no statement was read. */
const HTTP_SECTION = blocks(
  '## Over HTTP',
  'Where the interface refuses a request, nothing is run, and the body is `{"error": {…}}` with the same fields:',
  markdownTable(
    ['Status', 'Family', 'Code', 'Retryable'],
    Object.entries(HTTP_CODES).map(([status, [family, name]]) => [
      status,
      code(family),
      code(name),
      httpFailure(Number(status), '').error.retryable ? 'yes' : 'no',
    ]),
  ),
);

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
    ...sampleMessages(name).map(({ text, hint }) =>
      [`> ${text}`, ...(hint === undefined ? [] : [`>\n> ${hint}`])].join('\n'),
    ),
    means,
    ...(fix === undefined ? [] : [`Fix: ${fix}`]),
  );
}
