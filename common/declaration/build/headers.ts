import type { ApiDeclaration } from '../api';
import type { ConfigField } from '../config';

/** Headers of one's own, which every type takes. Those that the type sends itself are not among them. */
export const requestHeaders = ({ authentication, headers = {} }: ApiDeclaration): ConfigField => ({
  kind: 'headers',
  title: 'Request headers',
  description:
    'Sent with every request, for example to select a tenant; a value can be {{secrets.name}}',
  optional: true,
  secret: false,
  placeholder: '{"X-Scope-OrgID": "team-a"}',
  reserved: [
    ...authentication.flatMap((way) => (way.kind === 'headers' ? Object.keys(way.headers) : [])),
    ...Object.keys(headers),
  ].map((name) => name.toLowerCase()),
});
