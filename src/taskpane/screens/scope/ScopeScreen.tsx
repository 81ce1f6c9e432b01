/** *Périmètre*: the questions, then what applies and why the rest does not. Saved on her click only. */
import { useScopeDraft } from "../../tracker/useScopeDraft";
import { ScopeQuestions } from "./ScopeQuestions";
import { ScopeResult } from "./ScopeResult";

export function ScopeScreen({ questions }: { readonly questions: boolean }) {
  const draft = useScopeDraft(questions);
  return draft.asking ? (
    <ScopeQuestions scope={draft.scope} onChange={draft.answer} onDone={() => draft.ask(false)} />
  ) : (
    <ScopeResult draft={draft} />
  );
}
