/** What is asked about her tables, on the screens that do not wait for it; nothing where nothing is. */
import { Suspense } from "react";
import { usePane } from "../../context";
import { later, Loadable } from "../../parts/later";

const Unsure = later(() => import("./Unsure").then((module) => module.Unsure));

export function Questions() {
  const { questions = [] } = usePane().snapshot;
  if (questions.length === 0) return null;
  return (
    <Loadable>
      <Suspense fallback={null}>
        <Unsure questions={questions} />
      </Suspense>
    </Loadable>
  );
}
