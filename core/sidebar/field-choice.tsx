/** One heading of the team's sheet: what stands there, what it was read as and why, and a way to read it otherwise. */
import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { FieldMatch } from "../convert/inspection.ts";
import type { FieldName } from "../kinds/field-names.ts";
import type { FieldWords } from "../words/en-fields.ts";
import { useConversion } from "./conversion-context.ts";
import { usePage } from "./page-context.ts";
import { PlaceLink } from "./place-link.tsx";
import { reasonSentence } from "./sentences.ts";

interface Props {
  readonly sheet: string;
  readonly field: FieldMatch;
  /** What the person chose, where they did; `chosen.field` null keeps it as the team's own. */
  readonly chosen: { readonly field: FieldName | null } | undefined;
  readonly choose: (field: FieldName | null) => void;
}

const isNameIn =
  (names: FieldWords) =>
  (text: string): text is FieldName =>
    Object.keys(names).includes(text);

/** Below this we call it a guess. */
const LIKELY = 0.5;

function useReason({ field, chosen }: Pick<Props, "field" | "chosen">): string {
  const { speech } = usePage();
  const { texts } = useConversion();
  if (chosen !== undefined) return texts.chosenByYou;
  const { sure, likely, guess } = texts.sureness;
  const reason = reasonSentence(field.reason, speech);
  if (field.status === "unmapped") return reason;
  return `${field.status === "sure" ? sure : field.confidence >= LIKELY ? likely : guess} ${reason}`;
}

function FieldOptions({ field }: { readonly field: FieldMatch }): JSX.Element {
  const { speech } = usePage();
  const { texts, fields: names } = useConversion();
  const likely = [...(field.field === null ? [] : [field.field]), ...field.alternatives];
  const others = Object.keys(names)
    .filter(isNameIn(names))
    .filter((name) => !likely.includes(name))
    .sort((a, b) => names[a].localeCompare(names[b], speech.language));
  const option = (name: FieldName): JSX.Element => (
    <option key={name} value={name}>
      {names[name]}
    </option>
  );
  return (
    <>
      <option value="">{texts.keepOwn}</option>
      {likely.length > 0 && <optgroup label={texts.likely}>{likely.map(option)}</optgroup>}
      <optgroup label={texts.others}>{others.map(option)}</optgroup>
    </>
  );
}

export function FieldChoice({ sheet, field, chosen, choose }: Props): JSX.Element {
  const { words } = usePage();
  const { texts, fields } = useConversion();
  const id = useId();
  const isName = isNameIn(fields);
  const reason = useReason({ field, chosen });
  const label = field.label.trim() === "" ? texts.emptyLabel : field.label;
  const current = chosen === undefined ? field.field : chosen.field;
  return (
    <li class="field-choice">
      <div class="found-label">
        <label for={id}>
          {label}
          <span class="sr-only">: {texts.readAs}</span>
        </label>
        <PlaceLink sheet={sheet} cell={field.cell}>
          {field.cell}
        </PlaceLink>
      </div>
      {field.samples.length > 0 && (
        <p class="samples" title={field.samples.join(" · ")}>
          <span class="sr-only">{texts.samples} </span>
          {field.samples.map(words.quoted).join(" ")}
        </p>
      )}
      <select
        id={id}
        value={current ?? ""}
        aria-describedby={`${id}-why`}
        onChange={(event) => choose(isName(event.currentTarget.value) ? event.currentTarget.value : null)}
      >
        <FieldOptions field={field} />
      </select>
      <p id={`${id}-why`} class="why">
        {reason}
      </p>
    </li>
  );
}
