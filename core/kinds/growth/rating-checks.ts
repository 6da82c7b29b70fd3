/** What is checked about ratings: that they rest on something, and that nothing and nobody is left out (T1, L2). */
import { isFilled, textIn } from "../../cycles/team-log.ts";
import type { Policy, PolicyItem } from "../../policies/policy.ts";
import { wants, words } from "../declare.ts";
import type { Entry } from "../entry.ts";
import type { Log } from "../kind.ts";
import type { LogRule, Rule } from "../rule.ts";
import { isThisYear } from "../this-year.ts";
import { attributesOf } from "./house-rubric.ts";

/** What is rated where it is a role's own learning target, not an attribute of the team. */
const ROLE_TARGET: PolicyItem = {
  key: "role-target",
  label: words("Our role's learning target", "La meta de aprendizaje de nuestra función"),
  says: [],
};

export const ROLES: readonly PolicyItem[] = [
  { key: "principal", label: words("Principal", "Dirección"), says: ["principals", "director", "directora"] },
  { key: "teacher", label: words("Teacher", "Docente"), says: ["teachers", "maestra", "maestro", "docentes"] },
  {
    key: "community",
    label: words("Parent or community member", "Familia o comunidad"),
    says: ["parent", "parents", "community member", "padre", "madre", "familia", "comunidad"],
  },
];

/** A policy may state a target for each role in place of attributes; these are then rated like one. */
const ROLE_OF: Readonly<Record<string, string>> = {
  principals: "principal",
  teachers: "teacher",
  families: "community",
};

/** True where this is a learning target of a role, not an attribute of the team. */
const isOfRole = (attribute: string): boolean => attribute === ROLE_TARGET.key || attribute in ROLE_OF;

/** The role whose target an entry rates. */
function roleIn(entry: Entry): string {
  const attribute = textIn(entry, "attribute");
  return attribute === ROLE_TARGET.key ? textIn(entry, "role") : (ROLE_OF[attribute] ?? "");
}

const noEvidence: Rule = wants(
  { code: "rating/no-evidence", requirement: "T1", severity: "warning", field: "evidence" },
  "level",
  (entry) => isFilled(entry, "level"),
);

const withLevel = (log: Log): readonly Entry[] => log.entries("rating").filter((entry) => isFilled(entry, "level"));

/** Of these, the ones that no rating of this year is about; their labels with commas. */
function leftOut(items: readonly PolicyItem[], ratings: readonly Entry[], about: (entry: Entry) => string, log: Log) {
  const rated = new Set(ratings.filter((entry) => isThisYear(entry, "date", log)).map(about));
  const rest = items.filter((item) => !rated.has(item.key));
  return {
    count: rest.length,
    "names.en": rest.map(({ label }) => label.en).join(", "),
    "names.es": rest.map(({ label }) => label.es).join(", "),
  };
}

/** Only a team that rates itself by attributes at all is told. One notice names all that are left out. */
const attributeNotRated: LogRule = {
  code: "rating/attribute-not-rated",
  requirement: "T1",
  severity: "warning",
  finds: (log) => {
    const ratings = withLevel(log).filter((entry) => !isOfRole(textIn(entry, "attribute")));
    const attributes = attributesOf(log.policy).filter(({ key }) => !isOfRole(key));
    const facts = leftOut(attributes, ratings, (entry) => textIn(entry, "attribute"), log);
    return ratings.length === 0 || facts.count === 0 ? [] : [{ at: null, field: "", facts }];
  },
};

/** The same for the learning targets of roles. */
const roleNotRated: LogRule = {
  code: "rating/role-not-rated",
  requirement: "L2",
  severity: "warning",
  finds: (log) => {
    const ratings = withLevel(log).filter((entry) => isOfRole(textIn(entry, "attribute")));
    const facts = leftOut(ROLES, ratings, roleIn, log);
    return ratings.length === 0 || facts.count === 0 ? [] : [{ at: null, field: "", facts }];
  },
};

/** What a team rates under this policy: its attributes, and the target of a role where these are not targets of roles already. */
export function ratedItems(policy: Policy): readonly PolicyItem[] {
  const attributes = attributesOf(policy);
  return attributes.some(({ key }) => isOfRole(key)) ? attributes : [...attributes, ROLE_TARGET];
}

export const ratingRules = { rules: [noEvidence], logRules: [attributeNotRated, roleNotRated] };
