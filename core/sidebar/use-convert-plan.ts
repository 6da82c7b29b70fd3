/** The conversion preview as the person changes it: every change is looked at again by the core, nothing is written. */
import { useRef, useState } from "preact/hooks";
import type { Corrections, Inspection } from "../convert/inspection.ts";
import type { FieldName } from "../kinds/field-names.ts";
import type { ReplyOf } from "./ask.ts";
import { useConversion } from "./conversion-context.ts";
import {
  chosenIn,
  type FirstStatuses,
  firstStatuses,
  inWords,
  startingWith,
  withField,
  withHeader,
  withPartTurned,
  withSheetTurned,
} from "./convert-plan.ts";
import { usePage } from "./page-context.ts";
import { type Asked, useAsk } from "./use-ask.ts";

export interface ConvertPlan {
  readonly inspection: Inspection;
  /** What was found besides: what would be written, what is there already, what was changed since. */
  readonly found: ReplyOf<"inspected">;
  /** Entries whose changes are to be taken over. */
  readonly taken: readonly string[];
  /** Actions in notes that are to be written. */
  readonly ticked: readonly string[];
  readonly corrections: Corrections;
  readonly first: FirstStatuses;
  readonly looking: Asked<"inspected">;
  readonly chooseField: (sheet: string, cell: string, field: FieldName | null) => void;
  readonly chooseHeader: (sheet: string, row: number) => void;
  readonly turnSheet: (sheet: string) => void;
  readonly turnPart: (sheet: string, range: string) => void;
  readonly turnUpdate: (entry: string) => void;
  readonly turnAction: (action: string) => void;
}

const turned = (taken: readonly string[], entry: string): readonly string[] =>
  taken.includes(entry) ? taken.filter((each) => each !== entry) : [...taken, entry];

export function useConvertPlan(first: ReplyOf<"inspected">): ConvertPlan {
  const { announce, words } = usePage();
  const { texts } = useConversion();
  const { asked, send } = useAsk("inspected");
  const [found, setFound] = useState(first);
  const [taken, setTaken] = useState<readonly string[]>([]);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [corrections, setCorrections] = useState(() => startingWith(first.out));
  const newest = useRef(corrections);
  const statuses = useRef<FirstStatuses>(new Map());
  statuses.current = firstStatuses(statuses.current, found.inspection);

  const lookAgain = async (next: Corrections): Promise<void> => {
    newest.current = next;
    setCorrections(next);
    const outcome = await send({ type: "inspect", corrections: next });
    if (outcome.is !== "done" || newest.current !== next) return;
    setFound(outcome.reply);
    announce(texts.lookedAgain(inWords(chosenIn(outcome.reply.inspection, next), words)));
  };
  return {
    inspection: found.inspection,
    found,
    taken,
    ticked,
    corrections,
    first: statuses.current,
    looking: asked,
    chooseField: (sheet, cell, field) => void lookAgain(withField(newest.current, sheet, cell, field)),
    chooseHeader: (sheet, row) => void lookAgain(withHeader(newest.current, sheet, row)),
    turnSheet: (sheet) => void lookAgain(withSheetTurned(newest.current, sheet)),
    turnPart: (sheet, range) => void lookAgain(withPartTurned(newest.current, sheet, range)),
    turnUpdate: (entry) => setTaken((before) => turned(before, entry)),
    turnAction: (action) => setTicked((before) => turned(before, action)),
  };
}
