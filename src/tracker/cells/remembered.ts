/** Answers kept for questions that come again: a large table says the same few words on every row. */

/** Texts longer than this are prose, and hardly come twice. */
const LONGEST = 200;
/** As many answers as are kept before all are dropped: memory stays bounded whatever the workbook. */
const MOST = 5_000;

/** `answer` must be a pure function whose results nobody changes. */
export function remembered<Question extends string | number, Answer extends object | string | number | boolean | null>(
  answer: (question: Question) => Answer,
): (question: Question) => Answer {
  const known = new Map<Question, Answer>();
  return (question) => {
    if (typeof question === "string" && question.length > LONGEST) return answer(question);
    const found = known.get(question);
    if (found !== undefined) return found;
    if (known.size >= MOST) known.clear();
    const made = answer(question);
    known.set(question, made);
    return made;
  };
}
