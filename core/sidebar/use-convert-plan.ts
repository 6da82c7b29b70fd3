/** The conversion preview as the person changes it: every change is looked at again by the core, nothing is written. */
import { useRef, useState } from "preact/hooks";
import type { Corrections, Inspection } from "../convert/inspection.ts";
import type { FieldName } from "../kinds/field-names.ts";
import { useConversion } from "./conversion-context.ts";
import {
  type FirstStatuses,
  firstStatuses,
  meetingsIn,
  NO_CORRECTIONS,
  withField,
  withHeader,
  withSheetTurned,
} from "./convert-plan.ts";
import { usePage } from "./page-context.ts";
import { type Asked, useAsk } from "./use-ask.ts";

export interface ConvertPlan {
  readonly inspection: Inspection;
  readonly corrections: Corrections;
  readonly first: FirstStatuses;
  readonly looking: Asked<"inspected">;
  readonly chooseField: (sheet: string, cell: string, field: FieldName | null) => void;
  readonly chooseHeader: (sheet: string, row: number) => void;
  readonly turnSheet: (sheet: string) => void;
}

export function useConvertPlan(found: Inspection): ConvertPlan {
  const { announce } = usePage();
  const { texts } = useConversion();
  const { asked, send } = useAsk("inspected");
  const [inspection, setInspection] = useState(found);
  const [corrections, setCorrections] = useState(NO_CORRECTIONS);
  const newest = useRef(corrections);
  const first = useRef<FirstStatuses>(new Map());
  first.current = firstStatuses(first.current, inspection);

  const change = (next: Corrections): void => {
    newest.current = next;
    setCorrections(next);
  };
  const lookAgain = async (next: Corrections): Promise<void> => {
    change(next);
    const outcome = await send({ type: "inspect", corrections: { ...next, leftOut: [] } });
    if (outcome.is !== "done" || newest.current.fields !== next.fields || newest.current.headers !== next.headers)
      return;
    setInspection(outcome.reply.inspection);
    announce(texts.lookedAgain(meetingsIn(outcome.reply.inspection)));
  };
  return {
    inspection,
    corrections,
    first: first.current,
    looking: asked,
    chooseField: (sheet, cell, field) => void lookAgain(withField(newest.current, sheet, cell, field)),
    chooseHeader: (sheet, row) => void lookAgain(withHeader(newest.current, sheet, row)),
    turnSheet: (sheet) => change(withSheetTurned(newest.current, sheet)),
  };
}
