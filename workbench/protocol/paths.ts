import { Arguments } from "./arguments";
import { ExcelError } from "./excel-error";
import { lacking, type Members } from "./members";
import { PathKind, type ArgumentInfo, type ObjectPath } from "./messages";
import { HostObject, type Found, type ObjectType } from "./object-type";
import type { References } from "./references";

/** Services of Microsoft's own that the library calls in passing: any call on one is answered with nothing. */
const SERVICE: ObjectType = { name: "Service" };

/**
 * Finds the objects that a batch speaks of. Each path is followed once in a batch, since
 * following one may itself act: `worksheets.add()` is a path.
 */
export class Paths {
  readonly #paths: Readonly<Record<string, ObjectPath>>;
  readonly #found = new Map<number, Found>();
  readonly #host: { root: HostObject; members: Members; references: References };
  readonly #onMember: (member: string, writes: boolean) => void;

  constructor(
    paths: Readonly<Record<string, ObjectPath>>,
    host: { root: HostObject; members: Members; references: References },
    onMember: (member: string, writes: boolean) => void,
  ) {
    this.#paths = paths;
    this.#host = host;
    this.#onMember = onMember;
  }

  get(id: number): Found {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const object = this.#follow(id);
    this.#found.set(id, object);
    return object;
  }

  *all(): Iterable<HostObject> {
    for (const object of this.#found.values()) if (object !== null) yield object;
  }

  isService(object: HostObject): boolean {
    return object.type === SERVICE;
  }

  arguments(info: ArgumentInfo | undefined): Arguments {
    const references = info?.ReferencedObjectPathIds;
    return new Arguments(
      (info?.Arguments ?? []).map((value, index) => this.#argument(value, references?.[index])),
    );
  }

  call(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    this.#onMember(`${object.type.name}.${name}`, false);
    // Most collections have `getItem` as their indexer; some have it as a method like any other.
    if (name === "GetItem" && object.type.item !== undefined) return this.#item(object, info);
    const method = this.#host.members.method(object, name);
    this.#onMember(`${object.type.name}.${name}`, method.writes);
    return method.call(object.state, this.arguments(info));
  }

  #argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((each, index) => this.#argument(each, reference[index]));
    }
    if (typeof reference === "number" && reference !== 0) return this.#object(reference);
    return this.#withObjects(value);
  }

  /** Proxies inside plain objects, such as a rule's source, are named by their path too. */
  #withObjects(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const path = (value as { _ObjectPathId?: unknown })._ObjectPathId;
    if (typeof path === "number") return this.#object(path);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.#withObjects(inner)]));
  }

  #object(id: number): HostObject {
    const object = this.get(id);
    if (object === null) throw new ExcelError("InvalidArgument");
    return object;
  }

  #follow(id: number): Found {
    const path = this.#paths[id];
    if (path === undefined) throw new ExcelError("InvalidArgument");
    switch (path.ObjectPathType) {
      case PathKind.root:
        return this.#host.root;
      case PathKind.service:
        return new HostObject(SERVICE, undefined);
      case PathKind.reference:
        return this.#host.references.get(path.Name ?? "");
      case PathKind.nullObject:
        return null;
      default:
        return this.#child(path);
    }
  }

  #child(path: ObjectPath): Found {
    const parent = this.get(path.ParentObjectPathId ?? 0);
    if (parent === null || this.isService(parent)) return parent;
    const name = path.Name ?? "";
    if (path.ObjectPathType === PathKind.property) {
      this.#onMember(`${parent.type.name}.${name}`, false);
      return this.#host.members.navigation(parent, name).to(parent.state);
    }
    if (path.ObjectPathType === PathKind.indexer) return this.#item(parent, path.ArgumentInfo);
    const result = this.call(parent, name, path.ArgumentInfo);
    if (result === null || result instanceof HostObject) return result;
    throw new ExcelError("GeneralException", `${parent.type.name}.${name} gave no object.`);
  }

  #item(parent: HostObject, info: ArgumentInfo | undefined): Found {
    this.#onMember(`${parent.type.name}.getItem`, false);
    if (parent.type.item === undefined) lacking(parent.type, "getItem");
    const found = parent.type.item(parent.state, this.arguments(info));
    if (found === null) throw new ExcelError("ItemNotFound");
    return found;
  }
}
