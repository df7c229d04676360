import { lookup as systemLookup } from 'node:dns';
import { BlockList, isIP, isIPv4, type LookupFunction } from 'node:net';
import { ConnectionError, type ErrorPlace } from '../../../common/errors';
import type { HostNetwork } from './host_network';

/** What the operator allows connectors to reach. */
export interface NetworkOptions {
  /** The only hosts that connectors may use: `name`, `*.example.com`, with or without a port. Default: all. */
  readonly allowedHosts?: readonly string[];
  /** Allows link-local addresses and those of cloud metadata. Default: not allowed. */
  readonly allowLinkLocal?: boolean;
  /** Rules of the host of the engine, which apply as well. */
  readonly host?: HostNetwork;
}

/** Returned by `lookup` instead of a forbidden address; the message reveals nothing about the network. */
export const BLOCKED_ADDRESS = 'EADDRBLOCKED';

const BLOCKED = new BlockList();
BLOCKED.addSubnet('169.254.0.0', 16);
// Alibaba, Azure and Oracle.
BLOCKED.addAddress('100.100.100.200');
BLOCKED.addAddress('168.63.129.16');
BLOCKED.addAddress('192.0.0.192');
BLOCKED.addSubnet('fe80::', 10, 'ipv6');
// Amazon and Google.
BLOCKED.addSubnet('fd00:ec2::', 32, 'ipv6');
BLOCKED.addAddress('fd20:ce::254', 'ipv6');

/** A proxy resolves names itself, so these are also checked by name. */
const METADATA_NAMES = new Set([
  'metadata.google.internal',
  'metadata.goog',
  'instance-data.ec2.internal',
]);

/**
 * Decides which hosts may be connected to: by the name or address in a URL before anything is sent, and by the address
 * that the name resolves to when the connection is made. Changing the address of a name in between does not help.
 */
export class AddressPolicy {
  private readonly allowed: readonly string[] | undefined;
  private readonly allowLinkLocal: boolean;
  /** Of the host of the engine, if it has rules of its own. */
  readonly host: HostNetwork | undefined;

  constructor(
    { allowedHosts, allowLinkLocal = false, host }: NetworkOptions = {},
    private readonly resolve: typeof systemLookup = systemLookup,
  ) {
    this.allowed = allowedHosts?.map((name) => name.toLowerCase());
    this.allowLinkLocal = allowLinkLocal;
    this.host = host;
  }

  /** Throws ConnectionError `host_not_allowed` or `address_rejected`. */
  check(url: URL, place: ErrorPlace): void {
    const host = bareHost(url);
    const reject = (setting: string | undefined): never => {
      const facts = { host, ...(setting !== undefined && { setting }) };
      throw new ConnectionError('host_not_allowed', facts, place);
    };
    if (this.allowed !== undefined && !this.allowed.some((pattern) => fits(url, pattern))) {
      reject(this.host?.settings.ownHosts);
    }
    if (this.host?.allows(url) === false) reject(this.host.settings.hosts);
    if (this.allowLinkLocal) return;
    if (METADATA_NAMES.has(host) || (isIP(host) > 0 && isBlocked(host))) {
      throw new ConnectionError('address_rejected', { host }, place);
    }
  }

  /** For sockets. If one of several addresses is forbidden, all are. */
  readonly lookup: LookupFunction = (hostname, options, callback) => {
    this.resolve(hostname, options, (error, found, family) => {
      if (error !== null) return callback(error, '', 0);
      const addresses = typeof found === 'string' ? [found] : found.map(({ address }) => address);
      if (this.allowLinkLocal || !addresses.some(isBlocked)) {
        return callback(null, found, family);
      }
      callback(Object.assign(new Error('blocked'), { code: BLOCKED_ADDRESS }), '', 0);
    });
  };
}

/** The host without brackets and without the trailing dot of a fully qualified name. */
const bareHost = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');

function fits(url: URL, pattern: string): boolean {
  const [, name = '', port] = /^(.*?)(?::(\d+))?$/.exec(pattern.replace(/^\[(.*)\]/, '$1')) ?? [];
  const whole = isIP(pattern) > 0 ? pattern : name;
  const used = url.port || (url.protocol === 'https:' ? '443' : '80');
  if (isIP(pattern) === 0 && port !== undefined && port !== used) return false;
  const host = bareHost(url);
  return whole.startsWith('*.') ? host.endsWith(whole.slice(1)) : host === whole;
}

function isBlocked(address: string): boolean {
  const bare = address.replace(/%.*$/, '');
  if (isIPv4(bare)) return BLOCKED.check(bare, 'ipv4');
  const inner = innerIPv4(bare);
  return BLOCKED.check(bare, 'ipv6') || (inner !== undefined && BLOCKED.check(inner, 'ipv4'));
}

/** The first six groups of addresses that end in an IPv4 address: compatible, mapped, translated, NAT64. */
const EMBEDDING = /^(0:0:0:0:0:0|0:0:0:0:0:ffff|0:0:0:0:ffff:0|64:ff9b:0:0:0:0|64:ff9b:1:.*)$/;

/** The IPv4 address that an IPv6 address contains. */
function innerIPv4(address: string): string | undefined {
  const groups = groupsOf(address);
  const dotted = ([high = 0, low = 0]: readonly number[]): string =>
    [high >> 8, high & 255, low >> 8, low & 255].join('.');
  if (groups[0] === 0x2002) return dotted(groups.slice(1, 3));
  const prefix = groups.slice(0, 6).map((group) => group.toString(16));
  return EMBEDDING.test(prefix.join(':')) ? dotted(groups.slice(6)) : undefined;
}

/** The eight groups of an IPv6 address. */
function groupsOf(address: string): readonly number[] {
  // A URL writes the dotted end of an address as groups.
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const numbers = (text: string): number[] =>
    text === '' ? [] : text.split(':').map((group) => parseInt(group, 16));
  if (tail === undefined) return numbers(head);
  const [before, after] = [numbers(head), numbers(tail)];
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
}
