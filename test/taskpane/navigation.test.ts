import { move, type PanePlace } from "../../src/taskpane/navigation";
import { nextTab } from "../../src/taskpane/parts/Tabs";
import { readEarlier, writeEarlier } from "../../src/tracker/scope/earlier";

const at = (place: PanePlace) => ({ visits: [{ place, left: null }], focus: null });

describe("moving between screens", () => {
  it("comes back to the element she left from", () => {
    const gone = move(at({ screen: "state" }), {
      to: "go",
      place: { screen: "indicator", number: 31 },
      left: "sign-31",
    });
    expect(gone.visits).toHaveLength(2);
    expect(move(gone, { to: "back" })).toEqual({
      visits: [{ place: { screen: "state" }, left: "sign-31" }],
      focus: "sign-31",
    });
  });

  it("stays where it is when there is nothing to go back to", () => {
    const first = at({ screen: "opening" });
    expect(move(first, { to: "back" })).toBe(first);
  });

  it("forgets the way when a tab is chosen", () => {
    const deep = move(at({ screen: "state" }), { to: "go", place: { screen: "missing" }, left: null });
    expect(move(deep, { to: "reset", place: { screen: "week" }, left: null }).visits).toEqual([
      { place: { screen: "week" }, left: null },
    ]);
  });
});

describe("the tabs from the keyboard", () => {
  it.each([
    ["ArrowRight", "week", "state"],
    ["ArrowRight", "more", "week"],
    ["ArrowLeft", "week", "more"],
    ["Home", "journey", "week"],
    ["End", "week", "more"],
  ] as const)("%s from %s goes to %s", (key, from, to) => {
    expect(nextTab(key, from)).toBe(to);
  });

  it("leaves other keys alone", () => {
    expect(nextTab("Enter", "week")).toBeNull();
  });
});

describe("findings of the last audit as she types them", () => {
  it("reads numbers with m or M, however they are separated", () => {
    expect(readEarlier("8m, 26M; 3m")).toEqual([
      { indicator: 8, gravity: "minor" },
      { indicator: 26, gravity: "major" },
      { indicator: 3, gravity: "minor" },
    ]);
  });

  it.each(["8", "34m", "0M", "huit"])("refuses %s", (text) => {
    expect(readEarlier(text)).toBeNull();
  });

  it("writes what it read", () => {
    expect(writeEarlier(readEarlier("8m,26M") ?? [])).toBe("8m, 26M");
    expect(readEarlier("")).toEqual([]);
  });
});
