/** https://docs.datadoghq.com/getting_started/site/ */
const DOMAINS = {
  us1: 'datadoghq.com',
  us3: 'us3.datadoghq.com',
  us5: 'us5.datadoghq.com',
  eu1: 'datadoghq.eu',
  ap1: 'ap1.datadoghq.com',
  ap2: 'ap2.datadoghq.com',
  uk1: 'uk1.datadoghq.com',
  gov: 'ddog-gov.com',
  gov2: 'us2.ddog-gov.com',
} as const;

/** The address of the API of each site. */
export const SITES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(DOMAINS).map(([site, domain]) => [site, `https://api.${domain}`]),
);

/** Domains, as in DD_SITE of Datadog's own tools, and the names of the sites in its documentation. */
export const SITE_DOMAINS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(DOMAINS).map(([site, domain]) => [domain, site])),
  us: 'us1',
  eu: 'eu1',
  'us1-fed': 'gov',
  'us2-fed': 'gov2',
};
