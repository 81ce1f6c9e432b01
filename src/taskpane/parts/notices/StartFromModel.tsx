/** *Partir du modèle*, where a proof is missing and a document of ours can start it; nothing elsewhere. */
import { models } from "../../../text/documents/models";
import { modelsFor } from "../../../tracker/sheets/models/models";
import { usePane } from "../../context";
import { useLanguage } from "../../language";
import { LinkButton } from "../LinkButton";

export function StartFromModel({ number, className }: { readonly number: number; readonly className?: string }) {
  const text = models[useLanguage()];
  const { navigation, snapshot } = usePane();
  const names = modelsFor(number, snapshot.scope).map((id) => text.names[id]);
  if (names.length === 0) return null;
  return (
    <LinkButton
      id={`model-for-${number}`}
      className={className}
      aria-label={`${text.startFrom(names)}, ${text.forIndicator(number)}`}
      onClick={() => navigation.go({ screen: "models", number })}
    >
      {text.startFrom(names)}
    </LinkButton>
  );
}
