/**
 * `npm run bench -- convert-labels [--each]`: how well labels and dates of real forms are read, beside what others read.
 * Each source is left out in turn together with four others, or quite alone with `--each` (some minutes more).
 */
import { measureDates } from "./labels/measure-dates.ts";
import { measureLabels } from "./labels/measure-labels.ts";

measureDates();
measureLabels(process.argv.includes("--each") ? "alone" : "together");
