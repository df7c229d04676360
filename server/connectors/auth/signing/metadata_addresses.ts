/** The environment of the process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A section of the shared configuration of AWS. */
type Profile = Readonly<Record<string, string | undefined>>;
export type Profiles = Readonly<Record<string, Profile | undefined>>;

/** The addresses on this machine that AWS' chain asks for keys. */
export interface MetadataAddresses {
  /** That of its last step, the identity of the container or the machine; undefined if that is turned off. */
  readonly last: string | undefined;
  /** Whether that is the container. */
  readonly container: boolean;
  /** The one that the profile in use has its keys from; undefined if it has them from elsewhere. */
  readonly profile: string | undefined;
}

/** Where containers of ECS find the keys of their task. */
const CONTAINER = 'http://169.254.170.2';
const MACHINE = { IPv4: 'http://169.254.169.254', IPv6: 'http://[fd00:ec2::254]' };

/** https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html */
export function metadataAddresses(profiles: Profiles, environment: Environment): MetadataAddresses {
  const container = containerAddress(environment);
  const own = environment['AWS_PROFILE'] ?? 'default';
  const machine = machineAddress(environment, profiles[own]);
  const disabled = environment['AWS_EC2_METADATA_DISABLED'];
  const isDisabled = isSet(disabled) && disabled !== 'false';
  return {
    last: container ?? (isDisabled ? undefined : machine),
    container: container !== undefined,
    profile: profileAddress(profiles, own, {
      EcsContainer: container ?? CONTAINER,
      Ec2InstanceMetadata: machine,
    }),
  };
}

/** A profile can have its keys from another one. */
function profileAddress(
  profiles: Profiles,
  first: string,
  sources: Readonly<Record<string, string>>,
): string | undefined {
  const visited = new Set<string>();
  for (let name: string | undefined = first; name !== undefined && !visited.has(name);) {
    visited.add(name);
    const profile: Profile = profiles[name] ?? {};
    const source = profile['credential_source'];
    if (source !== undefined) return sources[source];
    name = profile['source_profile'];
  }
  return undefined;
}

function containerAddress(environment: Environment): string | undefined {
  if (isSet(environment['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'])) return CONTAINER;
  const full = environment['AWS_CONTAINER_CREDENTIALS_FULL_URI'];
  return isSet(full) ? full : undefined;
}

function machineAddress(environment: Environment, profile: Profile = {}): string {
  const set = (variable: string, key: string): string | undefined =>
    environment[variable] ?? profile[key];
  const own = set('AWS_EC2_METADATA_SERVICE_ENDPOINT', 'ec2_metadata_service_endpoint');
  if (isSet(own)) return own;
  const mode = set('AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE', 'ec2_metadata_service_endpoint_mode');
  return mode === 'IPv6' ? MACHINE.IPv6 : MACHINE.IPv4;
}

const isSet = (text: string | undefined): text is string => text !== undefined && text !== '';
