import type { AccessTokenStore, Clock, Ports } from '..';

/** The ports that keep data, of any host. */
export interface StoragePorts extends Omit<Ports, 'clock' | 'pageCache'> {
  readonly accessTokens: AccessTokenStore;
}
/** The ports that keep data, on a clock that tests move. */
export interface TestedPorts extends StoragePorts {
  readonly clock: Clock & { advance(milliseconds: number): Promise<void> };
}
/** Opens empty ports. */
export type OpenPorts = (historyBound?: number) => Promise<TestedPorts>;
