import type { ConditionalFormatData, ConditionalStyleData } from "../workbook/data";
import type { EngineDrawing } from "../workbook/engine";
import { encodeStyle } from "./style-codec";
import { rangeOf } from "./structure";
import type { Unit } from "./unit";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IStyleData,
} from "./vendor";

/** Hands rules to Univer so that its grid draws them. Those of kinds that are only kept are not drawn. */
export class ConditionalDrawing implements EngineDrawing {
  readonly #unit: Unit;

  constructor(unit: Unit) {
    this.#unit = unit;
  }

  draw(sheet: string, rules: readonly ConditionalFormatData[]): void {
    const drawn =
      this.#unit.injector.get(ConditionalFormattingRuleModel).getSubunitRules(this.#unit.id, sheet) ?? [];
    for (const { cfId } of [...drawn]) this.#unit.run(DeleteConditionalRuleMutation.id, sheet, { cfId });
    // Univer too puts each new rule on top.
    for (const rule of [...rules].reverse()) this.#add(sheet, rule);
  }

  #add(sheet: string, { id, areas, stopIfTrue, rule }: ConditionalFormatData): void {
    if (rule.kind !== "custom" || areas.length === 0) return;
    const { formula, style } = rule;
    const config = { type: "highlightCell", subType: "formula", value: formula, style: drawnStyle(style) };
    this.#unit.run(AddConditionalRuleMutation.id, sheet, {
      cfId: id,
      rule: { cfId: id, ranges: areas.map(rangeOf), stopIfTrue, rule: config },
    });
  }
}

function drawnStyle({ borders: _borders, ...style }: ConditionalStyleData): IStyleData {
  return encodeStyle(style).style;
}
