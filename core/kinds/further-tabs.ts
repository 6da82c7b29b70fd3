/** The names of all tabs that a log may have besides the everyday ones. They are known everywhere, so that a host reads them; what is in them is loaded apart. */

const NAMES =
  "Calendar|Time|Absences|Agenda|Decisions|Norms|Cycles|Measures|Results|Responses|Changes|Reading|Practices|Inquiry|Ratings|Observations|Learning|Requests|Schools|Teams|Plan Goals|Plan Steps|Obstacles|Agreement|Training|Readiness|Communications|Conversations|Coaching|Facilities|Onboarding|Board Updates|Terms|Is and Is Not|Catalogue|Policy";

/** As they are written in the workbook. Example: `PLT Norms`. */
export const FURTHER_TABS: readonly string[] = NAMES.split("|").map((name) => `PLT ${name}`);
