/** The fields of a form in their groups; what is needed seldom is folded away. */
import type { JSX } from "preact";
import type { Value } from "../kinds/entry.ts";
import type { FieldView, FormView } from "../reply.ts";
import type { Notice } from "../words/notice.ts";
import { Field } from "./field.tsx";
import { heldValue, type Values } from "./form-values.ts";

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
      notices={props.noticesOf(field.key)}
      set={(value) => props.set(field.key, value)}
      leave={() => props.leave(field.key)}
    />
  );
  return <>{group.fields.map(one)}</>;
}

export function FormGroups(props: FormGroupsProps): JSX.Element {
  const begun = (group: Group): boolean => group.fields.some((field) => field.key in props.typed);
  return (
    <>
      {props.form.groups.map((group) =>
        group.folded ? (
          <details key={group.title} class="group" open={begun(group) ? true : undefined}>
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
