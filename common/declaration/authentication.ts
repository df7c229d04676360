/** Texts by name, whose placeholders are CONFIG keys: `{ 'DD-API-KEY': '{api_key}' }`. */
type Templates = Readonly<Record<string, string>>;

/** How a token is requested from its endpoint (RFC 6749; JWT bearer: RFC 7523). All texts can have placeholders. */
export type TokenGrant =
  | { readonly kind: 'client_credentials' }
  | { readonly kind: 'refresh_token'; readonly refreshToken: string }
  /** The name and password of a user (RFC 6749, section 4.3), for services that still require it. */
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  | {
      readonly kind: 'jwt_bearer';
      readonly issuer: string;
      readonly subject?: string;
      readonly audience: string;
      /** Further claims, such as Google's `scope`. */
      readonly claims?: Templates;
      /** A private key as PEM text. */
      readonly privateKey: string;
      readonly algorithm: 'RS256' | 'ES256';
    };

/** Where short-lived tokens come from. */
export interface TokenSource {
  /** The URL of the token endpoint. */
  readonly url: string;
  readonly grant: TokenGrant;
  /** Left out if the grant alone identifies the client, as a signed assertion does. */
  readonly client?: {
    readonly id: string;
    readonly secret?: string;
    /** Where the secret is sent; `basic` unless the service requires `body`. */
    readonly secretIn?: 'basic' | 'body';
  };
  readonly scope?: string;
  /** Further parameters, such as `audience`. */
  readonly parameters?: Templates;
  /** The member of the token response with the base URL of the API: Salesforce's `instance_url`. */
  readonly baseUrlAt?: string;
}

type Kind =
  | { readonly kind: 'headers'; readonly headers: Templates }
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  | { readonly kind: 'query'; readonly query: Templates }
  /** Members of a JSON body. */
  | { readonly kind: 'body'; readonly members: Templates }
  /** `Authorization: Bearer …` with a short-lived token, renewed before it expires and once when it is rejected. */
  | { readonly kind: 'token'; readonly source: TokenSource }
  /** An AWS signature (Signature Version 4) over the whole request, of requests that declare `signing`. */
  | { readonly kind: 'signature'; readonly keys: SigningKeysSource; readonly role?: AssumedRole };

/** Where the keys of a signature come from: CONFIG, or the environment of the process (the default chain of AWS). */
export type SigningKeysSource =
  | {
      readonly from: 'config';
      readonly accessKeyId: string;
      readonly secretAccessKey: string;
      /** Sent along if its CONFIG key is set. */
      readonly sessionToken?: string;
    }
  | {
      readonly from: 'environment';
      /** The CONFIG keys to set if the process has none. */
      readonly instead: readonly string[];
    };

/** A role whose temporary keys are used instead, requested with the keys if its CONFIG key is set. */
export interface AssumedRole {
  readonly arn: string;
  /** The region whose STS endpoint is used. */
  readonly region: string;
}

/**
 * The first way whose CONFIG keys are all set is used; if there is none, requests are anonymous. Placeholders are
 * CONFIG keys: `Bearer {token}`. `base` names the entry of `bases` whose requests it is for; without it, it is only for
 * the connector's own address. `credential` restricts it to requests that name this credential; without it, it is used
 * for all others.
 */
export type Authentication = Kind & {
  readonly base?: string;
  readonly credential?: string;
  readonly needs: readonly string[];
  /** CONFIG keys that it also uses if they are set. */
  readonly takes?: readonly string[];
  /** CONFIG keys that must not be set: a half-filled form does not select another identity. */
  readonly unless?: readonly string[];
};

/** Every text of a way to authenticate that may have holes. */
export function templatesOf(way: Authentication): readonly string[] {
  switch (way.kind) {
    case 'headers':
      return Object.values(way.headers);
    case 'basic':
      return [way.username, way.password];
    case 'query':
      return Object.values(way.query);
    case 'body':
      return Object.values(way.members);
    case 'signature': {
      const { keys, role } = way;
      return [
        ...(keys.from === 'config'
          ? [keys.accessKeyId, keys.secretAccessKey, keys.sessionToken ?? '']
          : []),
        ...(role === undefined ? [] : [role.arn, role.region]),
      ];
    }
    case 'token': {
      const { url, grant, client, scope, parameters = {} } = way.source;
      const { kind: _, ...ofGrant } = grant;
      return [
        url,
        ...Object.values(ofGrant).flatMap((value) =>
          typeof value === 'string' ? [value] : Object.values(value),
        ),
        ...(client === undefined ? [] : [client.id, client.secret ?? '']),
        scope ?? '',
        ...Object.values(parameters),
      ];
    }
  }
}

/** The headers of a signature, beside Authorization. */
export const SIGNATURE_HEADERS = ['x-amz-date', 'x-amz-content-sha256', 'x-amz-security-token'];
