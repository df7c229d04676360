import type { ApiDeclaration } from '../api';
import { SIGNATURE_HEADERS } from '../authentication';
import type { ConfigField } from '../config';

/** Custom headers, which every type accepts, except those that the type sets itself. */
export const requestHeaders = ({ authentication, headers = {} }: ApiDeclaration): ConfigField => ({
  kind: 'headers',
  title: 'Request headers',
  description:
    'Sent with every request, for example to select a tenant; a value can be {{secrets.name}}',
  optional: true,
  secret: false,
  placeholder: '{"X-Scope-OrgID": "team-a"}',
  reserved: [
    ...authentication.flatMap((way) =>
      way.kind === 'headers'
        ? Object.keys(way.headers)
        : way.kind === 'signature'
          ? SIGNATURE_HEADERS
          : [],
    ),
    ...Object.keys(headers),
  ].map((name) => name.toLowerCase()),
});
