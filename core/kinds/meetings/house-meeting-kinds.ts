/** Kinds of meetings (T10) and structures of teams (W3), where a policy does not list its own. */

import { item, words } from "../../policies/item.ts";
import type { Policy, PolicyItem } from "../../policies/policy.ts";
import { listedOr } from "../policy-choices.ts";

const MEETING_KINDS: readonly PolicyItem[] = [
  item("grade-level", words("Grade level", "De grado"), "grade", "grade team", "grado"),
  item("subject", words("Subject area", "De materia"), "subject", "content area", "department", "materia"),
  item("school", words("School", "De escuela"), "whole school", "site", "escuela"),
  item("district", words("District", "De distrito"), "district wide", "distrito"),
  item("network", words("Network", "De red"), "red", "school network"),
  item("consortium", words("Consortium", "De consorcio"), "consorcio"),
];

const STRUCTURES: readonly PolicyItem[] = [
  item("vertical", words("Vertical", "Vertical, entre grados"), "across grades", "vertical team", "entre grados"),
  item("same-subject", words("Same subject", "Misma materia"), "subject", "content", "department", "por materia"),
  item(
    "cross-disciplinary",
    words("Cross-disciplinary", "Interdisciplinaria"),
    "interdisciplinary",
    "cross curricular",
    "interdisciplinario",
  ),
];

export const meetingKindsUnder = (policy: Policy): readonly PolicyItem[] =>
  listedOr(policy.meetingKinds, MEETING_KINDS);

export const structuresUnder = (policy: Policy): readonly PolicyItem[] => listedOr(policy.structures, STRUCTURES);
