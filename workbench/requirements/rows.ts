/** What the five documents ask for, a row each: its id, what a person does, and why no check is asked for where none is. */

export interface Row {
  readonly id: string;
  readonly does: string;
  /** Why the documents' own table asks for no check here; "" where it asks for one. */
  readonly unchecked: string;
}

export interface Document {
  readonly title: string;
  readonly rows: readonly Row[];
}

const row = (id: string, does: string): Row => ({ id, does, unchecked: "" });

/** A row for which no check is asked for. */
const unchecked = (id: string, does: string, why: string): Row => ({ id, does, unchecked: why });

export const DOCUMENTS: readonly Document[] = [
  {
    title: "V · Early-release policy",
    rows: [
      row("V1", "keeps the calendar of early-release days"),
      row("V2", "says what the time was used for, in minutes"),
      row("V3", "records time that the policy rules out"),
      row("V4", "keeps a roster, who was there, and why somebody was not"),
      row("V5", "records the kind of work, and literature with what was taken from it"),
      row("V6", "ties a change in teaching to its data and its effect"),
      row("V7", "keeps the policy's own data"),
    ],
  },
  {
    title: "L · Learning-team implementation plan",
    rows: [
      row("L1", "works through the five-stage cycle"),
      row("L2", "rates a role's learning target"),
      row("L3", "follows learners by code, with enrichment or support"),
      row("L4", "plans and makes updates to the board"),
      row("L5", "keeps the common language, and what collaboration time is"),
      row("L6", "keeps the terms agreed with the teachers' association"),
      row("L7", "plans and records training and readiness"),
      row("L8", "plans and records conversations with families"),
    ],
  },
  {
    title: "T · Team rubric",
    rows: [
      row("T1", "rates the team on the attributes and their statements"),
      row("T2", "agrees on norms and reviews them"),
      row("T3", "builds an agenda; open items come over"),
      row("T4", "keeps notes that are found again"),
      row("T5", "records a decision, how it was reached, whom it binds"),
      row("T6", "records observation, coaching and mentoring"),
      row("T7", "runs action research"),
      row("T8", "ties a response to student work and an assessment"),
      row("T9", "asks for resources for a practice"),
      row("T10", "sets the kind of meeting and the model followed"),
      row("T11", "rotates the roles"),
    ],
  },
  {
    title: "W · Board policy on teams",
    rows: [
      row("W1", "starts a cycle from a goal that can be measured"),
      row("W2", "keeps teams of schools and departments"),
      unchecked("W3", "sets the team's structure", "any structure is right; the list of choices is all that it needs"),
      row("W4", "meets in a rhythm, in person or virtually"),
      row("W5", "ties goals to the plans of school and district"),
      row("W6", "works through the eight-step cycle"),
      row("W7", "hands out action items with owner and date"),
      row("W8", "records the way from knowing to doing"),
      row("W9", "sees the teams as one community"),
    ],
  },
  {
    title: "C · District plan for professional learning",
    rows: [
      row("C1", "keeps the steps of the plan"),
      row("C2", "keeps obstacles and what is done about them"),
      row("C3", "works through the five-step improvement model"),
      row("C4", "keeps a communication plan"),
      row("C5", "keeps training with follow-through"),
      row("C6", "pairs employees with a coach or mentor"),
      row("C7", "lists facility needs"),
      row("C8", "lists onboarding needs by group"),
      row("C9", "defines common data and collects it"),
      row("C10", "gives feedback in a set practice"),
      row("C11", "asks for substitutes, time and money"),
      unchecked("C12", "shows what they learned", "it is theirs to show or to keep; nobody else's to check"),
      row("C13", "lists what data exist and who may see them"),
    ],
  },
];
