/** The third column of the requirements as the pages of a team and of one of its people fill it, counted by hand from `small-team.ts`. */

export interface ThirdColumn {
  /** The requirement. */
  readonly id: string;
  /** What the five documents ask a summary to show. */
  readonly shows: string;
  /** Lines that stand on the page one after the other. */
  readonly told: readonly (readonly string[])[];
}

const row = (id: string, shows: string, ...told: ThirdColumn["told"]): ThirdColumn => ({ id, shows, told });

export const TEAM_COLUMNS: readonly ThirdColumn[] = [
  row("V1", "designated days used, of all so far", [
    "Designated days | How many | Share",
    "Used | 3 | 75%",
    "Without a meeting | 1 | 25%",
  ]),
  row("V2", "minutes by use", [
    "Used for | Minutes | Share",
    "Sharing strategies | 40 | 50%",
    "Analyzing student work | 30 | 37.5%",
    "Grading | 10 | 12.5%",
    "All | 80 | 100%",
  ]),
  row("V3", "counted against uncounted minutes", [
    "Minutes that count | How many | Share",
    "Counted | 70 | 87.5%",
    "Ruled out | 10 | 12.5%",
  ]),
  row(
    "V4",
    "participation by person",
    ["Name | Was there | Of meetings | Share", "Ana Ruiz | 3 | 3 | 100%", "Bea Lee | 2 | 3 | 66.7%"],
    ["Who | Sick | Family | All", "Bea Lee | 1 | 1 | 2"],
  ),
  row(
    "V5",
    "kinds of work over time, and literature with its use",
    ["Month | Setting a goal | Reading and research", "Sep 2025 | 1 | 1", "Oct 2025 | 0 | 0", "Nov 2025 | 0 | 0"],
    [
      "Source | What we took from it | Where it was used",
      "Hattie 2009 | Feedback within a day | ",
      "Graham 2012 | Model the first claim | Lesson of Sep 22",
    ],
  ),
  row(
    "V6",
    "changes made, reviewed, kept, dropped",
    [
      "3 entries this school year.",
      "Status | How many | Share",
      "Trying it | 1 | 33.3%",
      "Reviewed | 0 | 0%",
      "Kept | 1 | 33.3%",
      "Dropped | 1 | 33.3%",
    ],
    ["Change in teaching | Data that prompted it | Effect | Status", "Peer review |  |  | Trying it"],
  ),
  row("L2", "ratings by role over time", [
    "As | Newest | First this year",
    "Principal | 3 | 3",
    "Teacher | 4 | 2",
    "1 is “Not yet”, 2 is “Sometimes”, 3 is “Most of the time”, 4 is “Part of how we work”.",
    "[line] Over 2 months with ratings: 1 higher, 0 lower than at first.",
  ]),
  row(
    "L3",
    "children by response, reached and not reached",
    [
      "Support or enrichment | Reached | Closer | Not yet | Not said | All",
      "Support | 1 | 0 | 1 | 0 | 2",
      "Enrichment | 0 | 0 | 0 | 1 | 1",
    ],
    ["Measure | Far from it | Close | Proficient | Advanced", "Unit 1 | 10 | 16 | 18 | 4", "All | 10 | 16 | 18 | 4"],
  ),
  row("T1", "effectiveness by attribute over time (radar and trend)", [
    "[radar] Highest is “Our role's learning target” (3.5), lowest “Trust and teamwork” (1).",
    "1 is “Not yet”, 2 is “Sometimes”, 3 is “Most of the time”, 4 is “Part of how we work”.",
    "[line] Over 2 months with ratings: 2 higher, 1 lower than at first.",
  ]),
  row(
    "T2",
    "norms and their review",
    ["How norms were kept | How many | Share", "All kept | 1 | 33.3%", "Mostly kept | 1 | 33.3%"],
    ["Norm | Last reviewed | How it is kept", "We listen |  | ", "We begin on time | 2025-12-03 | Mostly"],
    ["What | Entries | Last reviewed", "All | 2 | 1"],
  ),
  row(
    "T3",
    "agenda items done and carried over",
    [
      "Agenda items | How many | Share",
      "Done | 2 | 66.7%",
      "Carried over | 1 | 33.3%",
      "Open | 0 | 0%",
      "Dropped | 0 | 0%",
    ],
    ["Item | For the meeting of | Status", "Look at claims | 2025-12-03 | Done", "Plan the unit | 2025-09-17 | Open"],
  ),
  row("T4", "the meeting book, of which the page has the latest meetings", [
    "Date | Stage | Decisions | People there",
    "Dec 3, 2025 |  |  | 2",
  ]),
  row(
    "T5",
    "decisions, open and binding",
    [
      "Decision | Date | How it was reached | Whom it binds",
      "One rubric | 2025-09-17 | Vote | The team",
      "Claims first | 2025-09-10 | Consensus | All of grade 5",
    ],
    ["Status | How many | Share", "In force | 1 | 50%", "Still open | 1 | 50%"],
  ),
  row("T6", "observations given and received", [
    "Given and received | How many",
    "Given by us | 2",
    "Received by us | 3",
  ]),
  row("C10", "feedback in a set practice: by practice, with its follow-up", [
    "What it was | Entries | Feedback | Follow-up",
    "Coaching | 1 | 1 | 0",
    "Lesson study | 1 | 0 | 0",
    "Peer feedback | 1 | 1 | 1",
    "All | 3 | 2 | 1",
  ]),
  row(
    "T7",
    "practices validated",
    ["Adopted | How many | Share", "Still open | 0 | 0%", "Adopted | 1 | 100%"],
    ["Question | Finding | Adopted", "Do frames help? | Yes, for claims | Adopted"],
  ),
  row("T8", "time to response", [
    "From assessment to response | How many | Share",
    "Within a week | 1 | 33.3%",
    "Within two weeks | 1 | 33.3%",
    "Later | 1 | 33.3%",
  ]),
  row(
    "T9",
    "requests met and unmet",
    ["Requests and what they cost | How many", "Asked | 2", "Met | 1", "Waiting | 1", "Hours | 6", "Cost | 200"],
    [
      "What we need | Kind of request | Asked on | Answer | What came",
      "Rubric books | Materials | 2025-11-05 |  | ",
      "A substitute | Substitutes | 2025-09-10 | Yes | ",
    ],
  ),
  row("T10", "meetings by kind", [
    "Meetings by kind | How many | Share",
    "Grade level | 2 | 66.7%",
    "School | 1 | 33.3%",
  ]),
  row("T11", "leadership shared", [
    "How often each stands under these headings.",
    "Name | Facilitator | Recorder",
    "Ana Ruiz | 2 | 0",
    "Bea Lee | 1 | 1",
  ]),
  row("W1", "goals: baseline, target, result", [
    "Goal | Measured by | Baseline | Target | Result | By when | Standing",
    "Write a claim | Rubric | 22 of 48 | 36 of 48 | 38 of 48 | 2025-12-01 | reached",
  ]),
  row(
    "W4",
    "rhythm and mode",
    ["Rhythm of meetings | How many | Share", "In rhythm | 1 | 50%", "After a gap | 1 | 50%"],
    ["Month | In person | Virtual", "Sep 2025 | 1 | 1"],
  ),
  row(
    "W5",
    "alignment of goals with the plans",
    ["Goals and the plan | How many | Share", "Serve a plan goal | 2 | 66.7%", "Name no plan goal | 1 | 33.3%"],
    ["Name | Serves plan goal | Serves district goal", "SIP 2 | 1 | 0", "Strategic 1 | 0 | 1"],
  ),
  row("W7", "follow-through rate", ["1 of 2 actions done (50%); dropped ones are not counted."]),
  row(
    "W8",
    "implementation ladder",
    [
      "How far we are | How many | Share",
      "Learned | 0 | 0%",
      "Tried in class | 2 | 66.7%",
      "Refined | 0 | 0%",
      "Routine | 1 | 33.3%",
    ],
    [
      "Practice | How far we are | First tried on | What shows it",
      "Single-point rubric | Tried in class |  | ",
      "Peer review | Tried in class | 2025-12-01 | ",
    ],
  ),
  row("C9", "completeness of common data", [
    "Common data collected | How many | Share",
    "There | 1 | 50%",
    "Missing | 1 | 50%",
  ]),
  row(
    "C11",
    "cost and hours",
    ["Kind of request | Cost | Share", "Substitutes | 150 | 75%", "Materials | 50 | 25%", "All | 200 | 100%"],
    ["Kind of request | Hours | Share", "Substitutes | 6 | 100%", "All | 6 | 100%"],
  ),
];

/** What Ana Ruiz finds on her own page: what she took part in, learned, read, gave and received. */
export const OWN_COLUMNS: readonly ThirdColumn[] = [
  row(
    "C12",
    "one page per person",
    ["I was at 3 of 3 meetings (100%).", "## What I took on", "Role | Meetings", "Facilitator | 2"],
    [
      "## What I learned",
      "Date | What I learned | Learned from | How it shows | Shown",
      "Dec 3, 2025 | How to model a claim |  |  | In my evaluation",
    ],
    ["Date | Stage | Decided | Strategy", "Dec 3, 2025 |  |  | ", "Sep 17, 2025 |  |  | ", "Sep 10, 2025 |  |  | "],
  ),
  row(
    "T6",
    "observations given and received, to the person alone",
    ["Given", "Date | What it was | Focus | Follow-up", "Oct 1, 2025 | Peer feedback | Claims | x"],
    [
      "Received",
      "Date | What it was | Focus | Feedback | Follow-up",
      "Nov 5, 2025 | Coaching | Questions | Model | ",
      "Nov 19, 2025 | Lesson study | Peer review |  | ",
    ],
  ),
];
