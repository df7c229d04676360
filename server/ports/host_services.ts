/** A request to the host itself, for a connector type whose API has the transport `host`. */
export interface HostRequest {
  readonly method: string;
  /** The path with its query, below the base URL of the type. */
  readonly path: string;
  /** JSON. */
  readonly body: string | undefined;
  readonly signal: AbortSignal;
}
export interface HostResponse {
  readonly status: number;
  /** JSON. */
  readonly body: string;
}

/** What a host offers as a service, as one of its users. Rejects only if it fails itself, or with a MoltlerError. */
export interface HostServices {
  request(request: HostRequest): Promise<HostResponse>;
}
