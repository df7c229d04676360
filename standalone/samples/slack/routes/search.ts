import { ok, type Arguments } from '../answer';
import type { SampleMember, SampleWorkspace } from '../dataset';
import type { SampleMethod } from './reads';

/** `in:#channel`, `from:@user` and words, all of which a message must have. */
export const searchMethod =
  (workspace: SampleWorkspace): SampleMethod =>
  (given: Arguments) => {
    const words = given('query').toLowerCase().split(/\s+/).filter(Boolean);
    const inside = words
      .find((word) => word.startsWith('in:'))
      ?.slice(3)
      .replace('#', '');
    const from = words
      .find((word) => word.startsWith('from:'))
      ?.slice(5)
      .replace('@', '');
    const rest = words.filter((word) => !/^(in|from):/.test(word));
    const byId = new Map(workspace.members.map((member) => [member.id, member]));
    const matches = workspace.channels
      .filter(({ name }) => inside === undefined || name === inside)
      .flatMap((channel) =>
        channel.messages
          .flatMap((message) => [message, ...message.replies])
          .map((message) => ({ channel, message, author: byId.get(message.user) })),
      )
      .filter(
        ({ message, author }) =>
          (from === undefined || author?.handle === from) &&
          rest.every((word) => message.text.toLowerCase().includes(word)),
      )
      .sort((one, other) => Number(other.message.ts) - Number(one.message.ts));
    const count = Math.min(Number(given('count')) || 20, 100);
    const number = Math.max(1, Number(given('page')) || 1);
    const pages = Math.ceil(matches.length / count);
    const paging = { count, total: matches.length, page: number, pages };
    return ok({
      query: given('query'),
      messages: {
        total: matches.length,
        pagination: { total_count: matches.length, page: number, page_count: pages },
        paging,
        matches: matches
          .slice((number - 1) * count, number * count)
          .map(({ channel, message, author }) => ({
            type: 'message',
            channel: { id: channel.id, name: channel.name, is_private: channel.isPrivate },
            user: message.user,
            username: handleOf(author),
            ts: message.ts,
            text: message.text,
            permalink: `https://mycompany.slack.com/archives/${channel.id}/p${message.ts.replace('.', '')}`,
          })),
      },
    });
  };

const handleOf = (author: SampleMember | undefined): string => author?.handle ?? '';
