import type {
  RequestHandler,
  RouteSecurity,
  Router,
  ValidationFunction,
  VersionedRouteConfig,
} from '../../../server/kibana/testing';
import { onlyKeys, strict } from './strict';

export interface RegisteredRoute {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly access: 'public' | 'internal';
  readonly version: string;
  /** Those of `authz`. */
  readonly privileges: readonly (string | { readonly anyRequired: readonly string[] })[];
  readonly options: VersionedRouteConfig['options'];
  readonly body: ValidationFunction | undefined;
  readonly handler: RequestHandler;
}

const CONFIG_KEYS = ['path', 'access', 'security', 'summary', 'description', 'options'];
const OPTION_KEYS = ['body', 'timeout', 'tags', 'xsrfRequired', 'excludeFromOAS', 'availability'];
const RESERVED = ['superuser', 'operator'];

/** Kibana's router with versions: contract §4.3, security_route_config_validator.ts, route_version_utils.ts. */
export function strictRouter(add: (route: RegisteredRoute) => void): Router {
  const register = (method: 'get' | 'post') => (config: VersionedRouteConfig) => {
    const { path, access, security, options = {} } = config;
    onlyKeys(`route ${path}`, config, CONFIG_KEYS);
    if (!path.startsWith('/')) throw new Error(`${path} is no path`);
    if (access !== 'public' && access !== 'internal') throw new Error(`${path} has no access`);
    const privileges = privilegesOf(path, security);
    onlyKeys(`options of ${path}`, options, OPTION_KEYS);
    if (method === 'get' && options.body !== undefined)
      throw new Error(`options.body of ${path}: a GET has no body`);
    const versions = new Set<string>();
    const route = strict('route', {
      addVersion: (
        version: {
          readonly version: string;
          readonly validate: false | { readonly request: { readonly body?: ValidationFunction } };
        },
        handler: RequestHandler,
      ) => {
        onlyKeys(`version of ${path}`, version, ['version', 'validate', 'security']);
        checkVersion(access, version.version);
        if (versions.has(version.version)) throw new Error(`${path} has this version already`);
        if (version.validate === undefined) throw new Error(`${path} has no validate`);
        versions.add(version.version);
        const body = version.validate === false ? undefined : version.validate.request.body;
        const { version: name } = version;
        add({ method, path, access, version: name, privileges, options, body, handler });
        return route;
      },
    });
    return route;
  };
  return strict('router', {
    versioned: strict('router.versioned', { get: register('get'), post: register('post') }),
  });
}

function checkVersion(access: 'public' | 'internal', version: string): void {
  if (access === 'public' && version !== '2023-10-31')
    throw new Error(`Invalid public version, for now please use "2023-10-31": ${version}`);
  if (access === 'internal' && !/^[1-9][0-9]*$/.test(version))
    throw new Error(`Invalid version number: ${version}`);
}

function privilegesOf(path: string, security: RouteSecurity | undefined) {
  const authz = security?.authz;
  if (authz === undefined)
    throw new Error(`[authz.requiredPrivileges] of ${path}: expected value of type [array]`);
  if ('enabled' in authz) {
    if ('requiredPrivileges' in authz) throw new Error(`authz of ${path} is both on and off`);
    if (authz.reason.trim() === '') throw new Error(`authz of ${path} is off without a reason`);
    return [];
  }
  const { requiredPrivileges } = authz;
  if (requiredPrivileges.length === 0) throw new Error(`authz of ${path} requires nothing`);
  const names = requiredPrivileges.flatMap((one) => {
    if (typeof one === 'string') return [one];
    onlyKeys(`authz of ${path}`, one, ['anyRequired', 'allRequired']);
    if (one.anyRequired.length < 2) throw new Error(`anyRequired of ${path} has less than two`);
    return [...one.anyRequired];
  });
  if (new Set(names).size < names.length) throw new Error(`authz of ${path} repeats a privilege`);
  const reserved = names.find((name) => RESERVED.includes(name));
  if (reserved !== undefined) throw new Error(`${reserved} is reserved`);
  return requiredPrivileges;
}
