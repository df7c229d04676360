import { failed, ok } from '../answer';
import { tsOf, type SampleChannel, type SampleMessage, type SampleWorkspace } from '../dataset';
import { renderChannel, renderMessage } from '../render';
import { readableChannel, type SampleMethod } from './reads';

const parsed = (text: string): unknown => (text === '' ? undefined : JSON.parse(text));

/** The methods that change something. */
export function writeMethods(
  workspace: SampleWorkspace,
  now: () => number,
): Readonly<Record<string, SampleMethod>> {
  let written = 0;
  const all = (channel: SampleChannel): SampleMessage[] =>
    channel.messages.flatMap((message) => [message, ...message.replies]);
  return {
    'chat.postMessage': (given) => {
      const channel = readableChannel(workspace, given('channel'));
      if ('status' in channel) return channel;
      if (channel.isArchived) return failed('is_archived');
      const { text, blocks, attachments } = {
        text: given('text'),
        blocks: parsed(given('blocks')),
        attachments: parsed(given('attachments')),
      };
      if (text === '' && blocks === undefined && attachments === undefined)
        return failed('no_text');
      written += 1;
      const parent = channel.messages.find(({ ts }) => ts === given('thread_ts'));
      const message: SampleMessage = {
        ts: tsOf(now() / 1000, 999_000 + written),
        user: workspace.bot,
        text,
        ...(blocks === undefined ? {} : { blocks }),
        ...(attachments === undefined ? {} : { attachments }),
        ...(parent === undefined ? {} : { threadTs: parent.ts }),
        reactions: [],
        replies: [],
      };
      (parent?.replies ?? channel.messages).push(message);
      return ok({ channel: channel.id, ts: message.ts, message: renderMessage(message, parent) });
    },
    'chat.update': (given) => {
      const channel = readableChannel(workspace, given('channel'));
      if ('status' in channel) return channel;
      const message = all(channel).find(({ ts }) => ts === given('ts'));
      if (message === undefined) return failed('message_not_found');
      if (message.user !== workspace.bot) return failed('cant_update_message');
      message.text = given('text');
      message.editedTs = tsOf(now() / 1000, 0);
      return ok({ channel: channel.id, ts: message.ts, text: message.text });
    },
    'chat.delete': (given) => {
      const channel = readableChannel(workspace, given('channel'));
      if ('status' in channel) return channel;
      const message = all(channel).find(({ ts }) => ts === given('ts'));
      if (message === undefined) return failed('message_not_found');
      if (message.user !== workspace.bot) return failed('cant_delete_message');
      channel.messages = channel.messages.filter((one) => one !== message);
      for (const { replies } of channel.messages)
        if (replies.includes(message)) replies.splice(replies.indexOf(message), 1);
      return ok({ channel: channel.id, ts: message.ts });
    },
    'reactions.add': (given) => {
      const channel = readableChannel(workspace, given('channel'));
      if ('status' in channel) return channel;
      const message = all(channel).find(({ ts }) => ts === given('timestamp'));
      if (message === undefined) return failed('message_not_found');
      const name = given('name');
      const known = message.reactions.find((one) => one.name === name);
      if (known?.users.includes(workspace.bot) === true) return failed('already_reacted');
      if (known === undefined) message.reactions.push({ name, users: [workspace.bot] });
      else known.users.push(workspace.bot);
      return ok({});
    },
    'conversations.create': (given) => {
      const name = given('name');
      if (!/^[a-z0-9_-]{1,80}$/.test(name)) return failed('invalid_name_specials');
      if (workspace.channels.some((one) => one.name === name)) return failed('name_taken');
      const channel: SampleChannel = {
        id: `C0NEW${String(workspace.channels.length).padStart(5, '0')}`,
        name,
        topic: '',
        isPrivate: given('is_private') === 'true',
        isArchived: false,
        hasApp: true,
        members: [workspace.bot],
        creator: workspace.bot,
        created: Math.floor(now() / 1000),
        messages: [],
      };
      workspace.channels.push(channel);
      return ok({ channel: renderChannel(channel) });
    },
    'conversations.archive': (given) => {
      const channel = readableChannel(workspace, given('channel'));
      if ('status' in channel) return channel;
      if (channel.isArchived) return failed('already_archived');
      channel.isArchived = true;
      return ok({});
    },
    'conversations.invite': (given) => {
      const channel = readableChannel(workspace, given('channel'));
      if ('status' in channel) return channel;
      const users = given('users').split(',');
      if (users.some((user) => !workspace.members.some(({ id }) => id === user)))
        return failed('user_not_found');
      if (users.every((user) => channel.members.includes(user)))
        return failed('already_in_channel');
      channel.members = [...new Set([...channel.members, ...users])];
      return ok({ channel: renderChannel(channel) });
    },
  };
}
