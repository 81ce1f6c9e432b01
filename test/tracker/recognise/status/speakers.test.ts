/** What some hundreds of people type in columns of status: how much of it is read, at the level reached, which may only rise. */
import { join } from "node:path";
import { readSpeakers, scoreSpeakers, type Speakers } from "../../../../src/scripts/learn/scoring/speakers";

const HANDS = join(__dirname, "../../../../src/scripts/learn/hands");

/**
 * Per cent. What is read otherwise than meant is mostly what people mean otherwise than each other or than the contract: a minor
 * finding as a gap, "manquant" as one.
 */
const FLOORS: Readonly<Record<Speakers, readonly (readonly [what: string, share: number])[]>> = {
  learnt: [
    ["words right", 77],
    ["words not read wrongly", 99.4],
    ["words denied or limited right", 70],
    ["words denied or limited not read wrongly", 98.8],
    ["what nobody could tell asked", 97],
  ],
  unheard: [
    ["words right", 72],
    ["words not read wrongly", 99.4],
    ["words denied or limited right", 61],
    ["words denied or limited not read wrongly", 99],
    ["what nobody could tell asked", 96],
  ],
};

describe.each(["learnt", "unheard"] as const)("%s", (which) => {
  const speakers = readSpeakers(HANDS, which);
  const counts = scoreSpeakers(speakers);

  test("each of them says something of all five", () => {
    expect(speakers.length).toBeGreaterThanOrEqual(80);
    expect(speakers.filter(({ status }) => Object.values(status).some((words) => words.length === 0))).toEqual([]);
  });

  test.each(FLOORS[which])("%s: no less than before", (what, least) => {
    expect(100 * counts.share(what)).toBeGreaterThanOrEqual(least);
  });
});

/** Of thousands: a queue, a level of a game, a school mark. */
const THEIR_OWN = [
  "« en ligne » is partial, read as compliant",
  "« niveau verrouillé » is todo, read as compliant",
  "« C » is partial, read as compliant",
];

test("no approval is read where somebody says a gap, or that nothing or not all is there", () => {
  const wrong: string[] = [];
  for (const which of ["learnt", "unheard"] as const)
    scoreSpeakers(readSpeakers(HANDS, which), (line) => wrong.push(line));
  const approved = wrong.filter((line) => line.endsWith("read as compliant"));
  expect(approved.filter((line) => !THEIR_OWN.includes(line))).toEqual([]);
});
