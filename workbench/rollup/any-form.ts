/** Reads a log of any kind and form with the library. A program of its own, so that threads load the library only where a file needs it. */
import { heldIn } from "../../core/rollup.ts";
import { openSheets } from "../read.ts";
import { answered, type ReadAnyForm } from "./read-one.ts";

export const readAnyForm: ReadAnyForm = (job, bytes, sheets) =>
  answered(job, () => heldIn(openSheets(bytes, job.path, job.asking, sheets).snapshot));
