/** The content of the sample workspace. Invented; any resemblance is coincidental. */
export const CHANNELS = [
  { name: 'general', topic: 'Announcements for everyone', perDay: 0.4 },
  { name: 'incidents', topic: 'Something is broken? Say so here', perDay: 2.5 },
  { name: 'deployments', topic: 'What went live, and when', perDay: 4 },
  { name: 'checkout', topic: 'Basket, payment and order confirmation', perDay: 3 },
  { name: 'storefront', topic: 'What customers see', perDay: 3 },
  { name: 'inventory', topic: 'Stock across warehouses', perDay: 1.5 },
  { name: 'observability', topic: 'Dashboards, alerts and runbooks', perDay: 1.5 },
  { name: 'on-call', topic: 'Handovers', perDay: 1, private: true },
  { name: 'old-website', topic: 'Replaced by storefront', perDay: 0, archived: true },
  { name: 'random', topic: 'Cats, mostly', perDay: 2, withoutApp: true },
] as const;

/** Those whose deployments and incidents are reported. */
export const SERVICES = ['checkout', 'storefront', 'inventory', 'payments'] as const;

export const CHATTER = [
  'Can somebody review this today?',
  'I will look at it after lunch.',
  'The dashboard shows it clearly, thanks.',
  'Who owns this part now?',
  'Merged, it goes out with the next deployment.',
  'Same error as last week, see the runbook.',
  'Tests are green again.',
  'Let us talk about it tomorrow morning.',
  'The customer confirmed that it works.',
] as const;

export const ANSWERS = [
  'On it.',
  'Restarting the pods helped.',
  'Rolled back, error rate is going down.',
  'It was the connection pool again.',
  'Fixed. I will write the post-mortem.',
  'Opened an issue for it.',
] as const;

export const EMOJI = ['eyes', 'white_check_mark', '+1', 'tada', 'fire'] as const;

export const ZONES = [
  ['Europe/Berlin', 'Central European Time', 3600],
  ['Africa/Lagos', 'West Africa Time', 3600],
  ['Asia/Tokyo', 'Japan Standard Time', 32_400],
  ['America/Lima', 'Peru Standard Time', -18_000],
] as const;
