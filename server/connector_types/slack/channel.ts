import { cursorPages, get, required, text } from '../../../common/declaration/build';
import type {
  ActionParameter,
  ColumnDeclaration,
  DetailDeclaration,
  NeedDeclaration,
  ParentDeclaration,
  Resolution,
} from '../../../common/declaration';

/**
 * `#incidents` and `incidents` are the channel with that name. Ids of channels and users have no lower-case letters, and
 * names no upper-case ones.
 */
const byName: Resolution = {
  when: '^#?((?![CDGUW][A-Z0-9]+$).+)$',
  entity: 'channels',
  by: 'name',
  gives: 'id',
};

/** What belongs to a channel is requested with its id. */
export const needsChannel: NeedDeclaration = {
  parameter: 'channel',
  column: 'channel',
  resolve: byName,
};

/** Without a condition, every channel is read. */
export const eachChannel: ParentDeclaration = {
  entity: 'channels',
  supplies: { channel: 'id' },
  conditions: { channel: 'id' },
};

export const channelColumn = (): ColumnDeclaration =>
  text({
    parameter: 'channel',
    description:
      'Id of the channel; conditions with = and IN also accept its name, such as #incidents',
  });

/** Its request is sent once for each channel, not for each row. */
export const channelNameColumn = (): ColumnDeclaration =>
  text({
    description: 'Name of the channel, without #; its request is sent once per channel',
    detail: 'channel',
    at: 'name',
    ignoringCase: true,
  });

/** https://docs.slack.dev/reference/methods/conversations.info */
export const channelDetails: Readonly<Record<string, DetailDeclaration>> = {
  channel: {
    request: get('/conversations.info', { channel: '{channel}' }),
    parameters: { channel: 'channel' },
    rows: 'channel',
  },
};

export const channelParameter: ActionParameter = required(
  'text',
  'Id of the channel, or its name, such as #incidents',
  { resolve: byName },
);

/**
 * An empty cursor is the end. Slack accepts pages of up to 999 and advises 200, but counts requests: larger pages need
 * fewer of them, and `batch_size` in OPTIONS can make them smaller.
 * https://docs.slack.dev/apis/web-api/pagination
 */
export const pages = cursorPages({
  size: { parameter: 'limit', max: 999 },
  from: { body: 'response_metadata.next_cursor' },
  to: { query: 'cursor' },
});

/** Responses with messages also say whether there are more. */
export const messagePages = cursorPages({ ...pages, more: 'has_more' });
