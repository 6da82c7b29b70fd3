/** The third column of the requirements as pages above the team fill it, counted by hand from `wide-district.ts`. */
import type { ThirdColumn } from "./third-column-of-team.ts";

export interface ThirdColumnAbove extends ThirdColumn {
  readonly sheet: string;
}

const row = (sheet: string, id: string, shows: string, ...told: ThirdColumn["told"]): ThirdColumnAbove => ({
  sheet,
  id,
  shows,
  told,
});

const DISTRICT = "PLT District";
const MAPLE = "PLT Maple Ridge";
const OAK = "PLT Oak Hill";
const BOARD = "PLT Board";
const FAMILIES = "PLT Community";

export const COLUMNS_ABOVE: readonly ThirdColumnAbove[] = [
  row(MAPLE, "V1", "designated days used", ["Team | Used | Without a meeting | All", "Grade 5 PLT | 3 | 1 | 4"]),
  row(
    MAPLE,
    "V2",
    "minutes by use, team against school",
    ["What | Here | Share | District's share", "Grade-level planning | 60 | 42.9% | 32.4%"],
    [
      "Team | All | Grade-level planning | Sharing strategies | Analyzing student work | Grading",
      "Grade 4 | 60 | 100% | 0% | 0% | 0%",
      "Grade 5 PLT | 80 | 0% | 50% | 37.5% | 12.5%",
      "All | 140 | 42.9% | 28.6% | 21.4% | 7.1%",
    ],
  ),
  row(MAPLE, "V3", "counted against uncounted minutes", [
    "Team | Counted | Ruled out | All",
    "Grade 4 | 60 | 0 | 60",
    "Grade 5 PLT | 70 | 10 | 80",
    "All | 130 | 10 | 140",
  ]),
  row(MAPLE, "V4", "participation by team", [
    "Team | Stage | Standing | Last meeting | Meetings | People there | Actions done | Goals reached",
    "Grade 4 | Analyze data | on its way | 2025-12-01 | 1 | 100% |  | 0%",
    "Grade 5 PLT | none named | no stage named | 2025-12-03 | 3 | 83.3% | 50% | 33.3%",
  ]),
  row(MAPLE, "V6", "changes made, reviewed, kept, dropped", [
    "Team | Trying it | Reviewed | Kept | Dropped | All",
    "Grade 5 PLT | 1 | 0 | 1 | 1 | 3",
  ]),
  row(BOARD, "V7", "the policy line on the board report", [
    "# Cedar County: update for the board",
    "As of Dec 10, 2025, school year 2025-26. Drawn anew each time.",
    "Policy: Early release, GCBA, adopted Aug 5, 2019.",
    "The next update is due on Jan 15, 2026.",
  ]),
  row(DISTRICT, "L1", "where every team stands in its cycle", [
    "Learning teams: five stages | Analyze data | 1",
    " | Set goals | 0",
  ]),
  row(
    DISTRICT,
    "L4",
    "board updates, and one board page",
    ["What | Entries | Made on", "All | 1 | 1"],
    ["Due | Topic | Made on", "Jan 15, 2026 | Half year | ", "Oct 1, 2025 | Start of the year | 2025-10-02"],
  ),
  row(DISTRICT, "L5", "the list, for staff", ["Term | Meaning", "PLT | A team of teachers that learns together"]),
  row(
    FAMILIES,
    "L5",
    "the list, ready for staff and families",
    [
      "## Words we use",
      "Words that everybody should mean the same way.",
      "PLT: A team of teachers that learns together",
    ],
    ["It is: Time to plan with others", "It is not: Time to grade alone"],
  ),
  row(
    DISTRICT,
    "L6",
    "terms kept and not kept",
    ["Kept | How many | Share", "Kept | 1 | 50%", "Partly kept | 0 | 0%", "Not kept | 1 | 50%"],
    ["Term | Signed on | Kept", "Own agenda | 2025-08-20 | Not kept"],
  ),
  row(
    DISTRICT,
    "L7",
    "training by school, and how many schools are ready",
    [
      "Date | Training | Schools | Occasion",
      "Aug 26, 2025 | Data |  | School staff meeting",
      "Aug 25, 2025 | Norms | Maple Ridge | Pre-service week",
    ],
    ["Readiness | How many | Share", "Not ready yet | 0 | 0%", "Preparing | 1 | 50%", "Ready to begin | 1 | 50%"],
  ),
  row(
    OAK,
    "L7",
    "training by school and readiness",
    ["Date | Training | Schools | Occasion", "Aug 26, 2025 | Data |  | School staff meeting"],
    ["School | Date | Readiness | What it needs next", "Oak Hill | 2025-08-30 | Preparing | "],
  ),
  row(FAMILIES, "L8", "conversations with families, with no student data", [
    "Venue | People | Share",
    "At a school | 30 | 71.4%",
    "In the community | 12 | 28.6%",
    "All | 42 | 100%",
  ]),
  row(DISTRICT, "T9", "requests met and unmet", [
    "School | Asked | Met | Waiting | Hours | Cost | Hours a person | Cost a person",
    "Maple Ridge | 3 | 1 | 2 | 7 | 230 | 1.8 | 57.5",
  ]),
  row(MAPLE, "T10", "meetings by kind", ["What | Here | Share | District's share", "Grade level | 2 | 50% | 33.3%"]),
  row(DISTRICT, "W2", "teams by unit", [
    "School | A school | A department | Not said | All",
    "Maple Ridge | 1 | 0 | 1 | 2",
    "Oak Hill | 0 | 2 | 0 | 2",
  ]),
  row(DISTRICT, "W3", "teams by structure", [
    "School | Vertical | Same subject | Cross-disciplinary | Not said | All",
    "Maple Ridge | 0 | 1 | 0 | 1 | 2",
    "Oak Hill | 1 | 0 | 1 | 0 | 2",
  ]),
  row(
    MAPLE,
    "W4",
    "rhythm and mode",
    ["Team | In rhythm | After a gap", "Grade 5 PLT | 1 | 1", "All | 1 | 1"],
    [
      "Team | In person | Virtual | In person and virtual | Not said | All",
      "Grade 4 | 0 | 1 | 0 | 0 | 1",
      "Grade 5 PLT | 2 | 1 | 0 | 0 | 3",
    ],
  ),
  row(
    DISTRICT,
    "W5",
    "alignment, both directions",
    ["School | Serve a plan goal | Name no plan goal | All", "Maple Ridge | 3 | 1 | 4"],
    [
      "Plan goal | School | Target | Result | Standing | Teams",
      "SIP 2: Claims in every class | Maple Ridge | 75% | 60% |  | 1",
      "Every child reads |  | 90% |  |  | 1",
      "SIP 3: Labs for all | Oak Hill |  |  |  | 1",
      "SIP 9: Arts | Oak Hill |  |  | no team yet | 0",
    ],
  ),
  row(DISTRICT, "W6", "where every team stands, in eight steps", [
    "Continuous improvement: eight steps | Inquiry | 0",
    " | Action | 1",
  ]),
  row(DISTRICT, "W7", "follow-through rate", ["1 of 2 actions done (50%); 1 past its day."]),
  row(OAK, "W9", "the school on one page", [
    "# Oak Hill: how our teams are doing",
    "As of Dec 10, 2025, school year 2025-26. Drawn anew each time.",
  ]),
  row(
    DISTRICT,
    "C1",
    "progress of the plan",
    ["Status | How many | Share", "Open | 1 | 50%", "In progress | 0 | 0%", "Done | 1 | 50%"],
    ["Step | Owner | Due | Status", "Hire substitutes | Sam | 2025-11-01 | Open"],
  ),
  row(
    DISTRICT,
    "C2",
    "open obstacles",
    ["Category | Entries | What is done | Solved on", "Funding | 1 | 0 | 0", "Schedules | 2 | 2 | 1"],
    [
      "Those that are still open:",
      "Obstacle | Category | What is done",
      "No funds | Funding | ",
      "No common hour | Schedules | Late start",
    ],
  ),
  row(DISTRICT, "C3", "where every team stands, in five steps", [
    " | Identify strategies | 0",
    " | Implement strategies | 1",
  ]),
  row(
    DISTRICT,
    "C4",
    "reach",
    ["Channel | People reached | Share", "Meeting | 20 | 4.8%", "Letter or flyer | 400 | 95.2%"],
    ["Partner | Entries | Told on", "Families | 1 | 1", "Union | 1 | 0"],
  ),
  row(DISTRICT, "C5", "follow-through", ["What | Entries | Follow-through | How it is passed on", "All | 2 | 1 | 0"]),
  row(
    DISTRICT,
    "C6",
    "coverage by employee group",
    ["What | All", "Teachers | 2", "Teacher leaders | 1", "Specialists | 1", "Not said | 2"],
    ["Employee group | Entries | Coach or mentor | Model", "Teachers | 2 | 1 | 1"],
  ),
  row(DISTRICT, "C7", "needs by site", ["Site | Entries | Met on", "Maple Ridge | 1 | 1", "Oak Hill | 1 | 0"]),
  row(DISTRICT, "C8", "onboarding by group", [
    "Employee group | Entries | Done on",
    "Aides | 1 | 0",
    "New teachers | 2 | 1",
  ]),
  row(DISTRICT, "C9", "completeness", [
    "Measure | Due on | With data | Without | Share",
    "Unit 1 | 2025-09-15 | 2 | 2 | 50%",
    "Unit 2 | 2025-11-03 | 0 | 4 | 0%",
  ]),
  row(
    MAPLE,
    "C11",
    "cost and hours by team and school",
    [
      "Team | Asked | Met | Waiting | Hours | Cost | Hours a person | Cost a person",
      "Grade 4 | 1 | 0 | 1 | 1 | 30 | 0.5 | 15",
      "Grade 5 PLT | 2 | 1 | 1 | 6 | 200 | 3 | 100",
      "All | 3 | 1 | 2 | 7 | 230 | 1.8 | 57.5",
    ],
    ["Team | All | Substitutes | Materials", "Grade 4 | 30 | 0% | 100%", "Grade 5 PLT | 200 | 75% | 25%"],
  ),
  row(DISTRICT, "C13", "the catalogue", [
    "Data | What they show | Who may see",
    "Unit checks | Grades 3 to 5 | The team",
  ]),
];
