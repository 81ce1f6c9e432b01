/**
 * Node as tests have it, with jsdom loaded once a worker instead of once a file: its hundreds of modules take longer to
 * load than most files take to run, and it keeps nothing between two pages.
 */
const { TestEnvironment } = require("jest-environment-node");

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.jsdomOfWorker = () => require("jsdom");
  }
};
