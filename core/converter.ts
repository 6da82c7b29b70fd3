/** The second door of the core: what understands a team's own sheets. Hosts load it apart from the rest and hand it to `run`. */
import type { Converter } from "./commands/converter.ts";
import { daysInColumn } from "./convert/days-in-column.ts";
import { inspect } from "./convert/inspect.ts";
import { plan } from "./convert/plan.ts";
import { standingsOf } from "./convert/provenance.ts";
import { replaces, ruleFor } from "./convert/remembered.ts";

export const converter: Converter = { inspect, plan, daysInColumn, standingsOf, ruleFor, replaces };
