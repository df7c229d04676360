import { InvalidArgumentError } from 'commander';
import type { JsonValue } from '../../common/declaration';
import type { Bounds } from '../../server/bounds';
import { BoundSyntaxError, collectBounds } from './bounds';
import { collectParameter, ParameterSyntaxError } from './parameters';

/** `--bound`, which can be repeated. */
export function boundValue(value: string, previous: Partial<Bounds> | undefined): Partial<Bounds> {
  try {
    return collectBounds(value, previous);
  } catch (error) {
    if (error instanceof BoundSyntaxError) throw new InvalidArgumentError(error.message);
    throw error;
  }
}

/** All values of an option that can be repeated. */
export function collect(value: string, previous: readonly string[] | undefined): string[] {
  return [...(previous ?? []), value];
}

/** `--public-name`. */
export function publicName(value: string, previous: readonly string[] | undefined): string[] {
  if (!/^(?:[\w.-]+|\[[\da-f:]+\])(?::\d+)?$/i.test(value)) {
    throw new InvalidArgumentError(
      'Use a name such as moltler.example.com or moltler.example.com:8443, without https://.',
    );
  }
  return collect(value, previous);
}

/** `--allow-host`. */
export function allowedHost(value: string, previous: readonly string[] | undefined): string[] {
  if (!/^(?:(?:\*\.)?[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i.test(value)) {
    throw new InvalidArgumentError(
      'Use a host such as api.github.com, *.example.com or 10.0.0.7:9090, without https://.',
    );
  }
  return collect(value, previous);
}

/** `--url`. */
export function serverUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new InvalidArgumentError('Use an address such as https://moltler.example.com.');
  }
  return value;
}

/** `--data`. */
export function directoryName(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('Use a directory such as ~/.moltler.');
  return value;
}

/** `--port`. */
export function portNumber(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535)
    throw new InvalidArgumentError('Use a number from 0 to 65535.');
  return port;
}

/** `--param`, which can be repeated. */
export function parameter(
  value: string,
  previous: Readonly<Record<string, JsonValue>> = {},
): Record<string, JsonValue> {
  try {
    return collectParameter(value, previous);
  } catch (error) {
    if (error instanceof ParameterSyntaxError) throw new InvalidArgumentError(error.message);
    throw error;
  }
}
