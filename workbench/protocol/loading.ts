import { lacking, wireName, type Members } from "./members";
import type { QueryInfo } from "./messages";
import type { HostObject } from "./object-type";

type Answer = Record<string, unknown>;

/** What a load asks for: read already, to be read of navigation properties, and of items. */
interface Sorted {
  readonly answer: Answer;
  readonly below: Map<string, string[]>;
  readonly ofItems: string[];
}

/** Answers `load`: what was asked for of an object, its navigation properties and its items. */
export class Loading {
  readonly #members: Members;
  readonly #identify: (object: HostObject) => Answer;

  constructor(members: Members, identify: (object: HostObject) => Answer) {
    this.#members = members;
    this.#identify = identify;
  }

  load(object: HostObject, info: QueryInfo | undefined): Answer {
    const expanded = (info?.Expand ?? []).map((path) => `${path}/*`);
    const asked = [...(info?.Select ?? []), ...expanded];
    return this.#read(object, asked.length > 0 ? asked : ["*"], info);
  }

  #read(object: HostObject, paths: readonly string[], page?: QueryInfo): Answer {
    const answer: Answer = { ...this.#identify(object) };
    const below = new Map<string, string[]>();
    const ofItems: string[] = [];
    for (const path of paths) this.#sort(object, path, { answer, below, ofItems });
    for (const [name, inner] of below) {
      const child = this.#members.navigation(object, name).to(object.state);
      answer[wireName(name)] = child === null ? null : this.#read(child, inner);
    }
    if (ofItems.length > 0) answer["_Items"] = this.#items(object, ofItems, page);
    return answer;
  }

  /** Reads one path that a load named, or puts it where it is read later. */
  #sort(object: HostObject, path: string, into: Sorted): void {
    const [head = "", ...rest] = path.split(/[/.]/);
    if (["", "$none", "isNullObject"].includes(head)) return;
    const found = head === "*" ? undefined : this.#members.readable(object.type, head);
    if (found?.kind === "navigation") {
      into.below.set(found.name, [...(into.below.get(found.name) ?? []), rest.join("/") || "*"]);
    } else if (found !== undefined) {
      into.answer[wireName(found.name)] = found.member.get(object.state);
    } else {
      this.#sortUnknown(object, path, into);
    }
  }

  /** What names no property of the object's own is of its items, or everything, or lacking. */
  #sortUnknown(object: HostObject, path: string, into: Sorted): void {
    if (object.type.items !== undefined) into.ofItems.push(path.replace(/^items\/?/, "") || "*");
    else if (path === "*" || path === "$all") this.#readAll(object, into.answer);
    else lacking(object.type, path);
  }

  #readAll(object: HostObject, answer: Answer): void {
    for (const [name, property] of this.#members.scalars(object.type)) {
      answer[wireName(name)] = property.get(object.state);
    }
  }

  #items(object: HostObject, paths: readonly string[], page: QueryInfo | undefined): Answer[] {
    const skip = page?.Skip ?? 0;
    const all = object.type.items?.(object.state) ?? [];
    const shown = all.slice(skip, page?.Top === undefined ? undefined : skip + page.Top);
    return shown.map((item) => this.#read(item, paths));
  }
}
