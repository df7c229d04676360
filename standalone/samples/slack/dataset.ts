import { PEOPLE, SYMPTOMS } from '../github/words';
import { randomFrom, type Random } from '../random';
import { ANSWERS, CHANNELS, CHATTER, EMOJI, SERVICES, ZONES } from './words';

export interface SampleMember {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly email: string;
  readonly isBot: boolean;
  readonly isDeleted: boolean;
  readonly zone: (typeof ZONES)[number];
  /** Seconds since the epoch. */
  readonly updated: number;
}
export interface SampleReaction {
  readonly name: string;
  users: string[];
}
export interface SampleMessage {
  readonly ts: string;
  readonly user: string;
  text: string;
  blocks?: unknown;
  attachments?: unknown;
  readonly threadTs?: string;
  readonly subtype?: string;
  editedTs?: string;
  reactions: SampleReaction[];
  readonly replies: SampleMessage[];
}
export interface SampleChannel {
  readonly id: string;
  readonly name: string;
  readonly topic: string;
  readonly isPrivate: boolean;
  isArchived: boolean;
  /** Whether the app was added to it. */
  readonly hasApp: boolean;
  members: string[];
  readonly creator: string;
  readonly created: number;
  /** The oldest first. */
  messages: SampleMessage[];
}
export interface SampleWorkspace {
  readonly team: string;
  readonly bot: string;
  readonly members: readonly SampleMember[];
  readonly channels: SampleChannel[];
}

const DAY = 86_400;
const DAYS = 60;

/** An id as Slack has them: `U0000000A1`. */
const idOf = (kind: string, number: number): string =>
  `${kind}0${(number + 46_656).toString(36).toUpperCase().padStart(8, '0')}`;

/** Six decimals make it unique within its channel. */
export const tsOf = (seconds: number, micro: number): string =>
  `${Math.floor(seconds)}.${String(micro % 1_000_000).padStart(6, '0')}`;

/** The Slack workspace of the sample organization: the same at every start except for its dates, which end at `now`. */
export function sampleWorkspace(now: number, seed = 11): SampleWorkspace {
  const random = randomFrom(seed);
  const seconds = Math.floor(now / 1000);
  const members = PEOPLE.map(([handle, name], index): SampleMember => ({
    id: idOf('U', index * 37),
    handle,
    name,
    email: `${handle}@mycompany.example`,
    isBot: handle === 'moltler-bot',
    isDeleted: handle === 'nils',
    zone: random.pick(ZONES),
    updated: seconds - random.between(1, 300) * DAY,
  }));
  const bot = members.find(({ isBot }) => isBot)?.id ?? '';
  const people = members.filter(({ isBot, isDeleted }) => !isBot && !isDeleted);
  const channels = CHANNELS.map((channel, index): SampleChannel => {
    const created = seconds - random.between(500, 900) * DAY;
    const hasApp = !('withoutApp' in channel);
    return {
      id: idOf('C', index * 53),
      name: channel.name,
      topic: channel.topic,
      isPrivate: 'private' in channel,
      isArchived: 'archived' in channel,
      hasApp,
      members: [
        ...people.filter(() => random.chance(0.7) || index === 0).map(({ id }) => id),
        ...(hasApp ? [bot] : []),
      ],
      creator: random.pick(people).id,
      created,
      messages: [
        joined(random.pick(people).id, created + 60),
        ...timesOf(random, seconds, channel.perDay).map((at, number) =>
          message(random, { channel: channel.name, at, number, now: seconds, people, bot }),
        ),
      ],
    };
  });
  return { team: 'T0MYCOMPANY', bot, members, channels };
}

/** The oldest first, the newest within the last hours. */
function timesOf(random: Random, now: number, perDay: number): readonly number[] {
  const count = Math.round(perDay * DAYS);
  const step = (DAYS * DAY) / Math.max(1, count);
  return Array.from({ length: count }, (_, at) =>
    Math.floor(now - (count - at - random.next()) * step),
  );
}

const joined = (user: string, at: number): SampleMessage => ({
  ts: tsOf(at, 100),
  user,
  text: `<@${user}> has joined the channel`,
  subtype: 'channel_join',
  reactions: [],
  replies: [],
});

interface Occasion {
  readonly channel: string;
  readonly at: number;
  readonly number: number;
  readonly now: number;
  readonly people: readonly SampleMember[];
  readonly bot: string;
}

function message(random: Random, occasion: Occasion): SampleMessage {
  const { channel, at, number, now, people, bot } = occasion;
  const ts = tsOf(at, 200 + number * 100);
  const author = random.pick(people).id;
  const service = random.pick(SERVICES);
  const texts: Readonly<Record<string, readonly [string, string]>> = {
    incidents: [author, `${service}: ${random.pick(SYMPTOMS)}`],
    deployments: [bot, `Deployed ${service} 1.${Math.floor(number / 9)}.${number % 9}`],
  };
  const [user, text] = texts[channel] ?? [author, random.pick(CHATTER)];
  const answers = channel === 'incidents' ? random.between(0, 5) : random.chance(0.2) ? 2 : 0;
  const replies = Array.from({ length: answers }, (_, index): SampleMessage => ({
    ts: tsOf(Math.min(now, at + (index + 1) * random.between(60, 900)), 300 + index),
    user: random.pick(people).id,
    text: random.pick(ANSWERS),
    threadTs: ts,
    reactions: [],
    replies: [],
  }));
  return {
    ts,
    user,
    text,
    blocks: [{ type: 'section', text: { type: 'mrkdwn', text } }],
    ...(random.chance(0.05) ? { editedTs: tsOf(at + 40, 0) } : {}),
    reactions: EMOJI.filter(() => random.chance(0.12))
      .map((name) => ({
        name,
        users: people.filter(() => random.chance(0.2)).map(({ id }) => id),
      }))
      .filter(({ users }) => users.length > 0),
    replies: replies.sort((one, other) => Number(one.ts) - Number(other.ts)),
  };
}
