/** A list to choose one of. */
import type { JSX } from "preact";
import { useId } from "preact/hooks";

interface Props {
  readonly label: string;
  readonly options: readonly string[];
  /** What stands there while nothing is chosen. */
  readonly empty: string;
  readonly value: string;
  readonly set: (value: string) => void;
}

export function ChooseOne({ label, options, empty, value, set }: Props): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => set(event.currentTarget.value)}>
        <option value="">{empty}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    </div>
  );
}
