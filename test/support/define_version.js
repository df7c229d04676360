const { version } = require('../../package.json');

// The bundler defines this constant; tests run the sources.
globalThis.MOLTLER_VERSION = version;
