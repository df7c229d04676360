/**
 * How Kibana starts a page, in both generations: 9.5 and earlier start when the page has loaded; those with rspack
 * start immediately, and wait for the promises of their plugins.
 */
(function () {
  var page = JSON.parse(document.querySelector('kbn-page').getAttribute('data'));
  var modules = {};
  var has = function (key) {
    return Object.prototype.hasOwnProperty.call(modules, key);
  };
  window.__kbnHardenPrototypes__ = true;
  window.__kbnPublicPath__ = page.publicPaths;
  window.__kbnBundles__ = {
    has: has,
    define: function (key, bundleRequire, bundleModuleKey) {
      if (has(key)) throw new Error(key + ' is defined twice');
      modules[key] = { bundleRequire: bundleRequire, bundleModuleKey: bundleModuleKey };
    },
    get: function (key) {
      if (!has(key)) throw new Error(key + ' is not defined');
      return modules[key].bundleRequire(modules[key].bundleModuleKey);
    },
  };
  function failed(event) {
    document.body.textContent = 'Kibana did not load: ' + event.target.src;
  }
  function start() {
    var pending = page.scripts.length;
    page.scripts.forEach(function (url) {
      var script = document.createElement('script');
      // Fetched in parallel, run in this order.
      script.async = false;
      script.src = url;
      script.addEventListener('error', failed);
      script.addEventListener('load', function () {
        pending -= 1;
        if (pending > 0) return;
        var wait = page.generation === 'rspack' ? window.__kbnPluginsLoaded : undefined;
        Promise.resolve(wait).then(function () {
          window.__kbnBundles__.get('entry/core/public').__kbnBootstrap__();
        });
      });
      document.head.appendChild(script);
    });
  }
  if (page.generation === 'rspack') start();
  else window.onload = start;
})();
