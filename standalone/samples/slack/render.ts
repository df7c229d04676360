import type { SampleChannel, SampleMember, SampleMessage, SampleWorkspace } from './dataset';

/** Rows in the shape of Slack's API. */
export const renderMessage = (message: SampleMessage, parent?: SampleMessage): object => ({
  type: 'message',
  ...(message.subtype === undefined ? {} : { subtype: message.subtype }),
  user: message.user,
  text: message.text,
  ts: message.ts,
  team: 'T0MYCOMPANY',
  ...(message.blocks === undefined ? {} : { blocks: message.blocks }),
  ...(message.attachments === undefined ? {} : { attachments: message.attachments }),
  ...(message.editedTs === undefined
    ? {}
    : { edited: { user: message.user, ts: message.editedTs } }),
  ...(message.reactions.length === 0
    ? {}
    : {
        reactions: message.reactions.map(({ name, users }) => ({
          name,
          users,
          count: users.length,
        })),
      }),
  ...(parent === undefined ? {} : { thread_ts: parent.ts, parent_user_id: parent.user }),
  ...(message.replies.length === 0
    ? {}
    : {
        thread_ts: message.ts,
        reply_count: message.replies.length,
        reply_users_count: new Set(message.replies.map(({ user }) => user)).size,
        latest_reply: message.replies.at(-1)?.ts,
      }),
});

const said = (value: string, creator: string, at: number): object => ({
  value,
  creator,
  last_set: at,
});

export const renderChannel = (channel: SampleChannel): object => ({
  id: channel.id,
  name: channel.name,
  name_normalized: channel.name,
  is_channel: true,
  is_group: false,
  is_im: false,
  is_mpim: false,
  is_private: channel.isPrivate,
  is_archived: channel.isArchived,
  is_general: channel.name === 'general',
  is_member: channel.hasApp,
  is_shared: false,
  is_ext_shared: false,
  is_org_shared: false,
  created: channel.created,
  creator: channel.creator,
  topic: said(channel.topic, channel.creator, channel.created),
  purpose: said('', '', 0),
  previous_names: [],
  num_members: channel.members.length,
});

export const renderMember = (member: SampleMember, { team }: SampleWorkspace): object => ({
  id: member.id,
  team_id: team,
  name: member.handle,
  deleted: member.isDeleted,
  real_name: member.name,
  tz: member.zone[0],
  tz_label: member.zone[1],
  tz_offset: member.zone[2],
  profile: {
    real_name: member.name,
    display_name: member.handle,
    title: member.isBot ? '' : 'Engineer',
    status_text: '',
    status_emoji: '',
    ...(member.isBot ? {} : { email: member.email }),
  },
  is_admin: member.handle === 'ada',
  is_owner: member.handle === 'ada',
  is_restricted: false,
  is_ultra_restricted: false,
  is_bot: member.isBot,
  updated: member.updated,
});
