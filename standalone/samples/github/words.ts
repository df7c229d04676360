/** The content of the sample organization. Invented; any resemblance is coincidental. */
export const PEOPLE = [
  ['ada', 'Ada Okafor'],
  ['bjorn', 'Björn Lindqvist'],
  ['chen-li', 'Chen Li'],
  ['dalia', 'Dalia Haddad'],
  ['emre', 'Emre Yıldız'],
  ['fatima', 'Fatima Zahra'],
  ['goran', 'Goran Petrović'],
  ['hana', 'Hana Sato'],
  ['ivan-k', 'Ivan Kolev'],
  ['jana', 'Jana Novotná'],
  ['kofi', 'Kofi Mensah'],
  ['lucia', 'Lucía Romero'],
  ['moltler-bot', 'Moltler Bot'],
  ['nils', 'Nils Berg'],
  ['oriana', 'Oriana Costa'],
  ['priya', 'Priya Raman'],
] as const;

export const REPOSITORIES = [
  ['checkout', 'TypeScript', 'Basket, payment and order confirmation'],
  ['storefront', 'TypeScript', 'What customers see'],
  ['inventory', 'Go', 'Stock across warehouses'],
  ['pricing', 'Python', 'Prices, discounts and taxes'],
  ['search-index', 'Java', 'Product search'],
  ['notifications', 'Go', 'E-mail, push and text messages'],
  ['identity', 'Rust', 'Sign-in and sessions'],
  ['shipping', 'Kotlin', 'Carriers and labels'],
  ['observability', 'Go', 'Dashboards, alerts and runbooks'],
  ['infrastructure', 'HCL', 'Clusters, networks and secrets'],
  ['data-platform', 'Python', 'Events to warehouse'],
  ['design-system', 'TypeScript', 'Components and tokens'],
] as const;

export const LABELS = [
  'bug',
  'incident',
  'enhancement',
  'documentation',
  'security',
  'performance',
  'good first issue',
  'automated',
] as const;

export const SYMPTOMS = [
  'Timeout when the cart has 50 items',
  'Memory grows until the pod is killed',
  'Wrong VAT for Northern Ireland',
  'Search returns archived products',
  'Duplicate confirmation e-mails',
  'Login loop after the session expires',
  'No label for parcels over 30 kg',
  'Flaky test in the payment suite',
  'Dashboard shows yesterday twice',
  'Retry storm after a gateway restart',
  'Stock goes negative under load',
  'Slow first paint on mobile',
  'Discount is applied twice',
  'Staging certificate expires soon',
  'Webhooks arrive out of order',
  'Worker ignores the feature flag',
  'Broken link in the runbook',
  'Migrate to the new message broker',
] as const;

export const WORKFLOWS = [
  ['ci', '.github/workflows/ci.yml'],
  ['deploy', '.github/workflows/deploy.yml'],
  ['nightly', '.github/workflows/nightly.yml'],
] as const;
