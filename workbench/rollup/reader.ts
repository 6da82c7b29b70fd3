/** The program of a reading thread. */
import { readForOthers } from "./thread.ts";

readForOthers();
