import type { LimitDeclaration } from '../../../common/declaration';

/** Requests per minute that Slack always accepts; short bursts of more are tolerated. */
const TIERS = { 2: 20, 3: 50, 4: 100 } as const;

/** Every method has a limit of its own, with the tier that its page names. */
const METHODS: Readonly<Record<string, keyof typeof TIERS>> = {
  'conversations.list': 2,
  'conversations.info': 3,
  'conversations.history': 3,
  'conversations.replies': 3,
  'conversations.create': 2,
  'conversations.archive': 2,
  'conversations.invite': 3,
  'users.list': 2,
  'users.info': 4,
  'search.messages': 2,
  'reactions.get': 3,
  'reactions.add': 3,
  'chat.update': 3,
  'chat.delete': 3,
};

/**
 * https://docs.slack.dev/apis/web-api/rate-limits. Apps that are distributed outside of Slack's Marketplace may read
 * history and replies only once a minute; Retry-After then says how long to wait.
 */
export const limits: LimitDeclaration = {
  maxConcurrency: 5,
  buckets: [
    ...Object.entries(METHODS).map(([method, tier]) => ({
      bucket: method,
      prefix: `/${method}`,
      perMinute: TIERS[tier],
    })),
    // for each channel
    { bucket: 'chat.postMessage', prefix: '/chat.postMessage', perSecond: 1 },
  ],
  // 429 always has Retry-After; the same error with status 200 has none
  fallbackWaitSeconds: 30,
};
