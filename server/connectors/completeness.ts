import {
  namesOnPath,
  positionNamed,
  type Completeness,
  type CompletenessSignal,
  type JsonValue,
} from '../../common/declaration';
import { detailsOf } from './errors/service_details';
import { shortened } from './errors/service_message';
import type { ServiceResponse, ServiceClient } from './service_client';

/** What a response reports about its own completeness, for people to read. */
export interface ReportedCompleteness {
  /** Why rows may be missing; empty if the response is complete. */
  readonly partial: readonly string[];
  readonly notices: readonly string[];
}

type ReceivedResponse = Pick<ServiceResponse, 'status' | 'headers' | 'raw' | 'at'>;

const LARGE = 2 * 1024 * 1024;

/** The service is still working on it: https://www.rfc-editor.org/rfc/rfc9110#section-15.3.3 */
const ACCEPTED = 202;
const UNREADY = 'the service had not finished preparing the response (HTTP 202)';

/** Only this many warnings are shown. */
const SHOWN = 5;

/** Combines what several declare. */
export function joined(...all: readonly (Completeness | undefined)[]): Completeness {
  return {
    partial: all.flatMap((one) => one?.partial ?? []),
    notices: all.flatMap((one) => one?.notices ?? []),
  };
}

/** Reads what a response reports beside its rows, in the service's words: without secrets, on one line, shortened. */
export async function reportedCompleteness(
  response: ReceivedResponse,
  { partial = [], notices = [] }: Completeness,
  { redact }: Pick<ServiceClient, 'redact'>,
  abort?: AbortSignal,
): Promise<ReportedCompleteness> {
  const read = async (signals: readonly CompletenessSignal[]) => {
    const texts: string[] = [];
    for (const signal of signals) {
      const value = await valueOf(response, signal, abort);
      if (!counts(signal, value)) continue;
      const words = shortened(redact(wordsOf(value)));
      const { message = '{value}' } = signal;
      texts.push(
        message.replaceAll('{value}', () => words) || 'the service returned a partial response',
      );
    }
    return texts;
  };
  const unready = response.status === ACCEPTED ? [UNREADY] : [];
  return { partial: [...unready, ...(await read(partial))], notices: await read(notices) };
}

/** Whether a response reports that it is incomplete, so that it must not be cached as complete. */
export async function isPartial(
  response: ReceivedResponse,
  { partial = [] }: Completeness,
): Promise<boolean> {
  if (response.status === ACCEPTED) return true;
  for (const signal of partial) if (counts(signal, await valueOf(response, signal))) return true;
  return false;
}

async function valueOf(
  response: ReceivedResponse,
  { at }: CompletenessSignal,
  abort?: AbortSignal,
): Promise<JsonValue | undefined> {
  if ('header' in at) return response.headers[at.header.toLowerCase()];
  if (response.raw.length === 0 || response.status >= 400) return undefined;
  // A large body that does not contain the name anywhere need not be parsed.
  const name = namesOnPath(at.body).findLast((one) => positionNamed(one) === undefined);
  if (name !== undefined && response.raw.length > LARGE && !response.raw.includes(`"${name}"`))
    return undefined;
  return response.at(at.body, abort);
}

/** https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7 */
const PARTIAL_CONTENT = 206;

/**
 * Describes what a response with status 206 lacks. `paged`: it is the last of several, so an earlier range was read.
 */
export function missingRange(
  { status, headers }: Pick<ServiceResponse, 'status' | 'headers'>,
  paged: boolean,
): string | undefined {
  if (status !== PARTIAL_CONTENT) return undefined;
  const [, first, last, total] =
    /^\s*\w+[ =](\d+)-(\d+)\/(\d+)/.exec(headers['content-range'] ?? '') ?? [];
  const whole = Number(last) + 1 >= Number(total) && (paged || Number(first) === 0);
  if (total !== undefined && whole) return undefined;
  return `the service returned only part of the response (HTTP 206${total === undefined ? '' : `, ${first ?? ''}-${last ?? ''} of ${total}`})`;
}

function counts({ is, startsWith }: CompletenessSignal, value: JsonValue | undefined): boolean {
  if (is !== undefined) return value === is;
  if (startsWith !== undefined)
    return typeof value === 'string' && value.trim().toLowerCase().startsWith(startsWith);
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return Boolean(value);
}

function wordsOf(value: JsonValue | undefined): string {
  if (!Array.isArray(value)) return inOneLine(value);
  const all = (value as readonly JsonValue[]).map(inOneLine).filter((one) => one !== '');
  const more = all.length - SHOWN;
  return [...all.slice(0, SHOWN), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

/** The problem that an object describes, or all of it. */
const wordsOfObject = (value: JsonValue): string =>
  detailsOf([value]).join('; ') || JSON.stringify(value);

/** Without line breaks, control characters and characters that change the writing direction. */
function inOneLine(value: JsonValue | undefined): string {
  if (value === undefined || value === null || typeof value === 'boolean') return '';
  const text = typeof value === 'string' ? value : wordsOfObject(value);
  return text.replace(/[\s\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
}
