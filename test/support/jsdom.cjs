/** What `jsdom` is for tests: see `environment.cjs`. */
module.exports = globalThis.jsdomOfWorker();
