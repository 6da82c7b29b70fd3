/** Kinds of meetings (T10) and structures of teams (W3), where a policy does not list its own. */
import type { Policy, PolicyItem } from "../../policies/policy.ts";
import { words } from "../declare.ts";
import { listedOr, listItem } from "../policy-choices.ts";

const MEETING_KINDS: readonly PolicyItem[] = [
  listItem("grade-level", words("Grade level", "De grado"), "grade", "grade team", "grado"),
  listItem("subject", words("Subject area", "De materia"), "subject", "content area", "department", "materia"),
  listItem("school", words("School", "De escuela"), "whole school", "site", "escuela"),
  listItem("district", words("District", "De distrito"), "district wide", "distrito"),
  listItem("network", words("Network", "De red"), "red", "school network"),
  listItem("consortium", words("Consortium", "De consorcio"), "consorcio"),
];

const STRUCTURES: readonly PolicyItem[] = [
  listItem("vertical", words("Vertical", "Vertical, entre grados"), "across grades", "vertical team", "entre grados"),
  listItem("same-subject", words("Same subject", "Misma materia"), "subject", "content", "department", "por materia"),
  listItem(
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
