/** Her answers so far: what is saved, with what she has changed since. Nothing is written before she says so. */
import { useState } from "react";
import type { Scope } from "../../tracker/model/assessment";
import { usePane, type ScopeDraft } from "../context";

export interface ScopeAnswersSoFar {
  readonly scope: Scope;
  /** Nothing is left to save. */
  readonly saved: boolean;
  readonly asking: boolean;
  readonly answer: (change: Partial<Scope>) => void;
  readonly ask: (asking: boolean) => void;
  /** Forgets the draft, once it is saved. */
  readonly clear: () => void;
}

/** @param questions she asked for the questions themselves, whatever is saved */
export function useScopeDraft(questions = false): ScopeAnswersSoFar {
  const { snapshot, scopeDraft } = usePane();
  const [draft, setDraft] = useState<ScopeDraft>({ ...scopeDraft, ...(questions && { asking: true }) });
  const keep = (next: ScopeDraft) => {
    Object.assign(scopeDraft, next);
    setDraft(next);
  };
  return {
    scope: { ...snapshot.scope, ...draft.changes },
    saved: Object.keys(draft.changes).length === 0 && !snapshot.scope.supposed,
    asking: draft.asking ?? snapshot.scope.supposed,
    answer: (change) => keep({ ...draft, changes: { ...draft.changes, ...change } }),
    ask: (asking) => keep({ ...draft, asking }),
    clear: () => keep({ changes: {}, asking: null }),
  };
}
