/** How to reach each screen from a fresh page, by what she would click. Shared by the pictures and the accessibility test. */
const go = async (page, address) => {
  await page.goto(address);
  await page.waitForSelector("h1[tabindex]");
};
const tab = (name) => async (page, address) => {
  await go(page, address);
  await page.click(`#tab-${name}`);
  await page.waitForSelector("h1[tabindex]");
};
const then =
  (first, ...selectors) =>
  async (page, address) => {
    await first(page, address);
    for (const selector of selectors) {
      await page.click(selector);
      // A screen loaded on demand has no heading until it is there; the one before has gone with the click.
      await page.waitForSelector("h1[tabindex]");
    }
  };
/** Then, what the last click brings. */
const until = (first, selector) => async (page, address) => {
  await first(page, address);
  await page.waitForSelector(selector);
};

exports.SCREENS = {
  note: { open: until(then(go, "#note"), "#note-subject") },
  noteComplaint: {
    open: until(then(tab("state"), "#sign-31"), "#note-complaints"),
  },
  opening: { case: "opening", open: go },
  unclear: { case: "unclear", open: go },
  statusWords: { case: "unclear", open: then(go, "#settle-words") },
  withheld: { case: "withheld", open: tab("state") },
  gone: { case: "gone", open: tab("state") },
  trackers: { case: "trackers", open: tab("state") },
  profile: { case: "profile", open: tab("state") },
  nothing: { case: "nothing", open: go },
  loading: {
    case: "loading",
    open: async (page, address) => {
      await page.goto(address);
      await page.waitForSelector("main [role=status]");
    },
  },
  unread: {
    case: "unread",
    open: async (page, address) => {
      await page.goto(address);
      await page.waitForSelector("[role=alert] button");
    },
  },
  unreadRemoval: {
    case: "unread",
    open: async (page, address) => {
      await page.goto(address);
      await page.click("#remove-unread");
      await page.waitForSelector("#confirm-remove");
    },
  },
  unsure: { case: "unsure", open: until(go, "[id^=unsure] , main section button") },
  unsureColumns: { case: "unsure", open: then(go, "#correct") },
  options: {
    case: "opening",
    open: until(async (page, address) => {
      await go(page, address);
      await page.click("button[aria-expanded]");
    }, "input[type=checkbox]"),
  },
  week: { open: tab("week") },
  alone: { open: then(tab("week"), "#alone") },
  aloneUndated: { case: "supposed", open: then(tab("week"), "#alone") },
  aloneUnread: { case: "withheld", open: then(tab("more"), "#alone") },
  columns: { case: "opening", open: then(go, "#correct") },
  concerned: { open: then(tab("scope"), "#concerned") },
  state: { open: tab("state") },
  headline: { open: then(tab("state"), "main button[aria-expanded]") },
  progress: { open: then(tab("state"), "#progress") },
  calculation: { open: then(tab("state"), "li button[aria-expanded]") },
  surveillance: { case: "surveillance", open: then(tab("state"), "#see-missing") },
  newcomer: { case: "newcomer", open: then(tab("state"), "#see-missing") },
  blank: { case: "blank", open: tab("state") },
  missing: { open: then(tab("state"), "#see-missing") },
  indicator: { open: then(tab("state"), "#sign-31") },
  complement: { open: then(tab("state"), "#sign-12") },
  questions: { case: "supposed", open: tab("scope") },
  questions2: { case: "supposed", open: then(tab("scope"), "#next") },
  scope: { open: tab("scope") },
  apprenticeship: { case: "apprenticeship", open: tab("scope") },
  journey: { open: tab("journey") },
  more: { open: tab("more") },
  done: { open: until(then(tab("more"), "#make-summary"), "[role=status] button") },
  refused: { case: "failing", open: until(then(tab("more"), "#make-summary"), "[role=alert] button") },
  models: { case: "models", open: then(tab("more"), "#models") },
  modelsFor: { open: then(tab("state"), "#see-missing", "#model-for-31") },
  modelsForIndicator: { open: then(tab("state"), "#sign-31", "#model-for-31") },
  removing: { case: "models", open: then(tab("more"), "#remove") },
  sessions: { case: "sessions", open: then(tab("more"), "#sessions") },
  session: { case: "sessions", open: then(tab("more"), "#sessions", '[id="all-Herboristerie (2026-03-09)"]') },
  fill: {
    case: "sessions",
    open: then(tab("more"), "#sessions", '[id="all-Herboristerie (2026-03-09)"]', "#fill"),
  },
  fillChoice: { case: "sessions", open: then(tab("more"), "#models", "#fill") },
  manySessions: { case: "manySessions", open: then(tab("more"), "#sessions") },
  noSessions: { open: then(tab("more"), "#sessions") },
  results: { case: "results", open: then(tab("more"), "#results") },
  noResults: { open: then(tab("state"), "#sign-2", "#results") },
  settings: { open: then(tab("more"), "#settings") },
  about: { open: then(tab("more"), "#about", "summary") },
  removingWritten: { case: "written", open: then(tab("more"), "#remove") },
  remove: { open: then(tab("more"), "#remove") },
};
