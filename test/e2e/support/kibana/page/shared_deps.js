/** What Kibana shares, from packages of the same versions; loaded before any other script. */
import './monaco_parts';

const { CodeEditor, guarded } = require('./code_editor');

window.__kbnSharedDeps__ = {
  React: require('react'),
  ReactDom: require('react-dom'),
  ElasticEui: require('@elastic/eui'),
  ElasticEuiThemeBorealis: require('@elastic/eui-theme-borealis'),
  EmotionReact: require('@emotion/react'),
  EmotionCache: require('@emotion/cache'),
  Moment: require('moment'),
  FastestLevenshtein: require('fastest-levenshtein'),
  MonacoBarePluginApi: guarded,
  KbnCodeEditor: { CodeEditor },
  KbnI18n: require('../../../../../standalone/browser/i18n'),
};
window.MonacoEnvironment = {
  getWorker: () => new Worker(`${window.__kbnPublicPath__['kbn-monaco']}default.editor.worker.js`),
};
// Kibana can be configured to freeze prototypes: code that modifies one would fail there.
for (const type of [Object, Array, Function, String, Number, Promise, Map, Set]) {
  Object.seal(type.prototype);
}
