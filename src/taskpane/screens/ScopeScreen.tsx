/** *Périmètre*: the questions, then what applies and why the rest does not. Saved on her click only. */
import { useState } from "react";
import type { Scope } from "../../tracker/assessment";
import { usePane } from "../context";
import { ScopeQuestions } from "./ScopeQuestions";
import { ScopeResult } from "./ScopeResult";

export function ScopeScreen() {
  const { snapshot } = usePane();
  const [draft, setDraft] = useState<Scope>(snapshot.scope);
  const [asking, setAsking] = useState(snapshot.scope.supposed);
  return asking ? (
    <ScopeQuestions scope={draft} onChange={(change) => setDraft({ ...draft, ...change })} onDone={() => setAsking(false)} />
  ) : (
    <ScopeResult scope={draft} onModify={() => setAsking(true)} />
  );
}
