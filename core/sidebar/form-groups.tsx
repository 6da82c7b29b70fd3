/** The fields of a form in their groups; what is needed seldom is folded away. */
import type { JSX } from "preact";
import type { Value } from "../kinds/entry.ts";
import type { FieldView, FormView } from "../reply.ts";
import type { Notice } from "../words/notice.ts";
import { Field } from "./field.tsx";
import { heldValue, shownText, type Values } from "./form-values.ts";

export interface FormGroupsProps {
  readonly form: FormView;
  /** Begins the ids of the fields, so that two forms on the page do not share one. */
  readonly prefix: string;
  readonly typed: Values;
  readonly roster: readonly string[];
  readonly noticesOf: (key: string) => readonly Notice[];
  readonly set: (key: string, value: Value) => void;
  readonly leave: (key: string) => void;
}

type Group = FormView["groups"][number];

/** The id of a field's control on the page. */
export const fieldId = (prefix: string, key: string): string => `${prefix}-${key}`;

function Fields({ group, ...props }: FormGroupsProps & { readonly group: Group }): JSX.Element {
  const one = (field: FieldView): JSX.Element => (
    <Field
      key={field.key}
      id={fieldId(props.prefix, field.key)}
      field={field}
      value={heldValue(field, props.typed)}
      roster={props.roster}
      suggestions={[]}
      notices={props.noticesOf(field.key)}
      set={(value) => props.set(field.key, value)}
      leave={() => props.leave(field.key)}
    />
  );
  return <>{group.fields.map(one)}</>;
}

const same = (a: Value, b: Value): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Something was typed in it that differs from what is proposed, or something is noticed about it. */
const isBegun = (group: Group, { typed, noticesOf }: FormGroupsProps): boolean =>
  group.fields.some(
    (field) =>
      noticesOf(field.key).length > 0 ||
      (shownText(field, typed[field.key] ?? null) !== "" && !same(typed[field.key] ?? null, field.proposed)),
  );

export function FormGroups(props: FormGroupsProps): JSX.Element {
  return (
    <>
      {props.form.groups.map((group) =>
        group.folded ? (
          <details key={group.title} class="group" open={isBegun(group, props) ? true : undefined}>
            <summary>{group.title}</summary>
            <Fields {...props} group={group} />
          </details>
        ) : (
          <section key={group.title} class="group">
            <h2>{group.title}</h2>
            <Fields {...props} group={group} />
          </section>
        ),
      )}
    </>
  );
}
