import type { SampleResponse } from '../../http/loopback_service';
import { failed, ok, page, type Arguments } from '../answer';
import type { SampleChannel, SampleMessage, SampleWorkspace } from '../dataset';
import { renderChannel, renderMember, renderMessage } from '../render';

/** A method of the API; `given` are its arguments. */
export type SampleMethod = (given: Arguments) => SampleResponse;

const MOST = 999;

/** The channel of a request that reads messages, or the error. */
export function readableChannel(
  workspace: SampleWorkspace,
  id: string,
): SampleChannel | SampleResponse {
  const channel = workspace.channels.find((one) => one.id === id);
  if (channel === undefined || (channel.isPrivate && !channel.hasApp))
    return failed('channel_not_found');
  return channel.hasApp ? channel : failed('not_in_channel');
}

const within =
  (given: Arguments) =>
  ({ ts }: SampleMessage): boolean => {
    const [oldest, latest] = [given('oldest') || '0', given('latest') || '9999999999'];
    const inclusive = ['true', '1'].includes(given('inclusive'));
    const [at, from, until] = [Number(ts), Number(oldest), Number(latest)];
    return inclusive ? at >= from && at <= until : at > from && at < until;
  };

const inPages = (
  given: Arguments,
  messages: readonly SampleMessage[],
  render: (message: SampleMessage) => object,
): SampleResponse => {
  const { rows, next } = page(given, messages, MOST);
  return ok({
    messages: rows.map(render),
    has_more: next !== '',
    pin_count: 0,
    ...(next === '' ? {} : { response_metadata: { next_cursor: next } }),
  });
};

/** The methods that read. */
export function readMethods(workspace: SampleWorkspace): Readonly<Record<string, SampleMethod>> {
  const messageAt = (channel: SampleChannel, ts: string) => {
    for (const message of channel.messages) {
      if (message.ts === ts) return { message };
      const reply = message.replies.find((one) => one.ts === ts);
      if (reply !== undefined) return { message: reply, parent: message };
    }
    return undefined;
  };
  return {
    'conversations.list': (given) => {
      const types = (given('types') || 'public_channel').split(',');
      const listed = workspace.channels.filter(
        ({ isPrivate, hasApp, isArchived }) =>
          types.includes(isPrivate ? 'private_channel' : 'public_channel') &&
          (!isPrivate || hasApp) &&
          !(isArchived && given('exclude_archived') === 'true'),
      );
      const { rows, next } = page(given, listed, MOST);
      return ok({
        channels: rows.map(renderChannel),
        response_metadata: { next_cursor: next },
      });
    },
    'conversations.info': (given) => {
      const channel = workspace.channels.find(({ id }) => id === given('channel'));
      return channel === undefined
        ? failed('channel_not_found')
        : ok({ channel: renderChannel(channel) });
    },
    'conversations.history': (given) => {
      const channel = readableChannel(workspace, given('channel'));
      if ('status' in channel) return channel;
      const found = channel.messages.filter(within(given));
      // with only a lower bound, paging starts there
      const forward = given('oldest') !== '' && given('latest') === '';
      return inPages(given, forward ? found : [...found].reverse(), (one) => renderMessage(one));
    },
    'conversations.replies': (given) => {
      const channel = readableChannel(workspace, given('channel'));
      if ('status' in channel) return channel;
      const found = messageAt(channel, given('ts'));
      if (found === undefined || found.message.subtype === 'channel_join')
        return failed('thread_not_found');
      const parent = found.parent ?? found.message;
      const replies = parent.replies.filter(within(given));
      return inPages(given, [parent, ...replies], (one) =>
        renderMessage(one, one === parent ? undefined : parent),
      );
    },
    'users.list': (given) => {
      const { rows, next } = page(given, workspace.members, MOST);
      return ok({
        members: rows.map((member) => renderMember(member, workspace)),
        cache_ts: 0,
        response_metadata: { next_cursor: next },
      });
    },
    'users.info': (given) => {
      const member = workspace.members.find(({ id }) => id === given('user'));
      return member === undefined
        ? failed('user_not_found')
        : ok({ user: renderMember(member, workspace) });
    },
    'reactions.get': (given) => {
      const channel = readableChannel(workspace, given('channel'));
      if ('status' in channel) return channel;
      const found = messageAt(channel, given('timestamp'));
      return found === undefined
        ? failed('message_not_found')
        : ok({
            type: 'message',
            channel: channel.id,
            message: renderMessage(found.message, found.parent),
          });
    },
  };
}
