/**
 * Which sources each build is made of. Every script that asks what a change affects asks here: the build of the tests,
 * and `npm run dev`.
 */
const FOLDERS = ['common', 'server', 'standalone', 'public'];

const OF_TESTS = /\.(?:test|bench)\.tsx?$|(?:^|\/)(?:e2e|fixtures|test|testing|test_support)\//;
const IS_SOURCE = /\.(?:tsx?|js|json|css|html|svg|sql)$/;
/** The generator of the pages in `docs`. */
const IN_NO_BUNDLE = /^standalone\/documentation\//;
const OF_PAGE_ALONE = /^(?:public|standalone\/browser)\//;
/** Code that both load, and the icons that connector types name. */
const OF_BOTH = /^(?:common|server\/connector_types)\//;

/** Whether a file belongs to tests; a path from the root of the repository, with slashes. */
const isOfTests = (path) => OF_TESTS.test(path);

/** What is built from a file: `programs`, `page`, both, or nothing. */
function builtFrom(path) {
  if (!FOLDERS.includes(path.split('/', 1)[0])) return [];
  if (!IS_SOURCE.test(path) || isOfTests(path) || IN_NO_BUNDLE.test(path)) return [];
  if (OF_PAGE_ALONE.test(path)) return ['page'];
  return OF_BOTH.test(path) ? ['programs', 'page'] : ['programs'];
}

module.exports = { FOLDERS, builtFrom, isOfTests };
