/** A change of the text of a file. */
export type Change = (text: string) => string;

/** Replaces the first occurrence, which must be there: otherwise a mutation would change nothing. */
export const instead =
  (from: string | RegExp, to: string | Change): Change =>
  (text) => {
    const changed = typeof to === 'string' ? text.replace(from, to) : text.replace(from, to);
    if (changed === text) throw new Error(`${String(from)} is not in the package`);
    return changed;
  };
export const inManifest =
  (more: object): Change =>
  (text) =>
    JSON.stringify({ ...(JSON.parse(text) as object), ...more });

/** Each breaks the contract in one place: the file, the change, and what Kibana says. */
export const MUTATIONS: readonly (readonly [string, string, Change, string])[] = [
  [
    'a key of the manifest that Kibana does not know',
    'kibana.json',
    inManifest({ category: 'data' }),
    'unrecognized properties',
  ],
  ['a manifest without a version', 'kibana.json', inManifest({ version: '' }), 'no version'],
  ['a manifest without an owner', 'kibana.json', inManifest({ owner: undefined }), 'no owner.name'],
  ['an id with a hyphen', 'kibana.json', inManifest({ id: 'molt-ler' }), 'camel case'],
  [
    'a package for another version',
    'kibana.json',
    inManifest({ kibanaVersion: '9.4.2' }),
    'the plugin is for Kibana 9.4.2',
  ],
  [
    'a plugin that uses one that it does not name',
    'kibana.json',
    inManifest({ requiredPlugins: ['encryptedSavedObjects'] }),
    'registerKibanaFeature',
  ],
  [
    'a plugin that requires one that is not there',
    'kibana.json',
    inManifest({ requiredPlugins: ['features', 'nothing'] }),
    'the required plugin nothing is missing',
  ],
  [
    'a plugin without any side',
    'kibana.json',
    inManifest({ server: 'true', ui: 1 }),
    'neither a server nor a ui',
  ],
  [
    'a bundle that is required and missing',
    'kibana.json',
    inManifest({ requiredBundles: ['kibanaReact'] }),
    'bundle is missing',
  ],
  [
    'a route without authorization',
    'server/index.js',
    instead(/security:\{authz:\{/, 'security:{auth:{'),
    'authz.requiredPrivileges',
  ],
  [
    'a privilege that no feature grants',
    'server/index.js',
    instead('api:[api]', 'api:[]'),
    'which nothing grants',
  ],
  [
    'a feature with a scope',
    'server/index.js',
    instead('id:"moltler",name:"Moltler",', 'id:"moltler",name:"Moltler",scope:["spaces"],'),
    'definition for this key is missing: scope',
  ],
  [
    'an application that no privilege grants',
    'server/index.js',
    instead('app:["moltler","kibana"]', 'app:["moltler"]'),
    'kibana is granted by no privilege',
  ],
  [
    'a privilege that says nothing about saved objects',
    'server/index.js',
    instead('savedObject:{all:[],', 'savedObjects:{all:[],'),
    'definition for this key is missing: savedObjects',
  ],
  [
    'a public version that Kibana does not accept',
    'server/index.js',
    instead('2023-10-31', '2026-11-30'),
    'Invalid public version',
  ],
  [
    'a settings schema of another copy',
    'server/index.js',
    instead('exposeToBrowser:', 'schema:{validate:v=>v},exposeToBrowser:'),
    'instance of Type',
  ],
  [
    'model versions that do not start at 1',
    'server/index.js',
    instead(/1:\{changes:\[\]/, '2:{changes:[]'),
    'model versions',
  ],
  [
    'a type without a form for objects of later versions',
    'server/index.js',
    instead('forwardCompatibility:', 'forward:'),
    'has no schemas',
  ],
  [
    'a type whose mappings grow by themselves',
    'server/index.js',
    instead('mappings:{dynamic:!1', 'mappings:{dynamic:!0'),
    'dynamic mappings',
  ],
  [
    'a validation that is left out',
    'server/index.js',
    instead(/validate:hasBody\?[^,]*?:!1/, 'validate:void 0'),
    'has no validate',
  ],
  [
    'no encrypted attributes',
    'server/index.js',
    instead(
      /attributesToEncrypt:(?:\/\* @__PURE__ \*\/)?new Set\(\["value"\]\)/,
      'attributesToEncrypt:new Set',
    ),
    'attributesToEncrypt',
  ],
  [
    'an exclusion that Kibana has removed',
    'server/index.js',
    instead('attributesToIncludeInAAD', 'attributesToExcludeFromAAD'),
    'definition for this key is missing',
  ],
  [
    'an action type for a feature that Kibana does not know',
    'server/index.js',
    instead('supportedFeatureIds:["alerting"', 'supportedFeatureIds:["moltler"'),
    'Invalid feature ids',
  ],
  [
    'an action type that only newer versions can validate',
    'server/index.js',
    instead('parse:validate,validate', 'parse:validate'),
    'has no validate',
  ],
  [
    'an action type with a member that Kibana does not know',
    'server/index.js',
    instead('supportedFeatureIds:', 'scope:[],supportedFeatureIds:'),
    'definition for this key is missing: scope',
  ],
  [
    'an action type that is registered twice',
    'server/index.js',
    instead('actions.registerType(', '(t=>(actions.registerType(t),actions.registerType(t)))('),
    'is already registered',
  ],
  [
    'a registration once Kibana has started',
    'server/index.js',
    instead(
      'this.actions=plugins.actions',
      'this.actions=plugins.actions,this.actions.registerType',
    ),
    'registerType',
  ],
  [
    'a task type with a limit that only Kibana itself may have',
    'server/index.js',
    instead('paramsSchema:', 'maxConcurrency:4,paramsSchema:'),
    "maxConcurrency setting isn't allowed",
  ],
  [
    'a timeout of tasks that Task Manager cannot read',
    'server/index.js',
    instead('GRACE_SECONDS}s`', 'GRACE_SECONDS} seconds`'),
    'Invalid interval',
  ],
  [
    'a task type that is left out with no more than a line in the log',
    'server/index.js',
    instead('stateSchemaByVersion:', 'every:"1m",stateSchemaByVersion:'),
    'Could not sanitize task definitions',
  ],
  [
    'a step with a key that Workflows does not know',
    'server/index.js',
    instead('category:"kibana"', 'group:"kibana"'),
    'definition for this key is missing: group',
  ],
  [
    'a step without a namespace',
    'server/index.js',
    instead('QUERY_STEP="moltler.query"', 'QUERY_STEP="query"'),
    'is no namespace.action',
  ],
  [
    'schemas of another copy of zod',
    'server/index.js',
    // As if it were loaded for the first time.
    instead(
      /\(0,\w+\.createRequire\)\(\w+\)(?=\("@kbn\/zod\/v4"\))/,
      (load) =>
        `((r)=>{for(const k in r.cache)if(/zod/.test(k))delete r.cache[k];return r})(${load})`,
    ),
    "is not of Kibana's copy of zod",
  ],
  [
    'a tool whose id has capitals',
    'server/index.js',
    instead('QUERY_TOOL="moltler.query"', 'QUERY_TOOL="moltler.Query"'),
    'Invalid tool id',
  ],
  [
    'a tool that is not built in',
    'server/index.js',
    instead('type:"builtin"', 'type:"esql"'),
    'is not built in',
  ],
  [
    'a plugin that does not name Workflows and Agent Builder',
    'kibana.json',
    inManifest({ optionalPlugins: ['actions'] }),
    'no step is registered',
  ],
  [
    'a module without a plugin',
    'server/index.js',
    instead(/plugin:\(\)=>plugin/, 'plug:()=>plugin'),
    'does not export "plugin"',
  ],
  [
    'a plugin without a setup',
    'server/index.js',
    instead('setup(core,plugins){', 'set_up(core,plugins){'),
    'does not define "setup"',
  ],
  [
    'a setup that Kibana would have to wait for',
    'server/index.js',
    instead('setup(core,plugins){', 'async setup(core,plugins){'),
    'setup returned a promise',
  ],
  [
    'a setting for the browser that does not exist',
    'server/index.js',
    instead('exposeToBrowser:{', 'exposeToBrowser:{nothing:!0,'),
    'exposeToBrowser has the unknown key nothing',
  ],
  [
    'saved objects in a kind of namespace that Kibana does not know',
    'server/index.js',
    instead('namespaceType:"single"', 'namespaceType:"space"'),
    'has no namespaceType',
  ],
  [
    'a package of Kibana that is only there while it is built',
    'server/index.js',
    (text) => `require('@kbn/core/server');${text}`,
    "Cannot find module '@kbn/core/server'",
  ],
  [
    'a change of a prototype, which Kibana has sealed',
    'server/index.js',
    (text) => `Object.defineProperty(String.prototype,'moltler',{});${text}`,
    'not extensible',
  ],
  [
    'code from a string',
    'server/index.js',
    (text) => `new Function('return 1');${text}`,
    'Code generation from strings disallowed',
  ],
  [
    'a script that fails when it is loaded',
    'server/index.js',
    (text) => `throw new Error('broken');${text}`,
    'broken',
  ],
];
