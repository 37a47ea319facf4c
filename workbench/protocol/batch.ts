import { ExcelError } from "./excel-error";
import { Loading } from "./loading";
import { lacking, Members } from "./members";
import { ActionKind, type Action, type RequestBody, type ResponseBody, type ResponseError } from "./messages";
import type { HostObject } from "./object-type";
import { Paths } from "./paths";
import { References } from "./references";

export interface BatchHost {
  readonly root: HostObject;
  /** The ExcelApi set that the played Excel has, such as "1.17". */
  version(): string;
  /** Called before the first action of a batch. */
  beginBatch(): void;
  /** Called before anything is read: calculates what is outstanding. */
  settle(): Promise<void>;
  /** Called before a change, with its member's name; may refuse it. */
  beforeWrite(member: string): void;
}

export interface BatchResult {
  readonly response: ResponseBody;
  /** How many of its actions changed the workbook, or would have. */
  readonly writes: number;
}

/** Which member is being dealt with, and how many changes there were so far. */
interface Progress {
  at: string;
  writes: number;
}

/** Runs batches: knows the wire and the classes' tables, and nothing of Excel. */
export class BatchRunner {
  readonly #host: BatchHost;
  readonly #members: Members;
  readonly #loading: Loading;
  readonly #references = new References();
  #current: Paths | undefined;

  constructor(host: BatchHost) {
    this.#host = host;
    this.#members = new Members(() => host.version());
    this.#loading = new Loading(this.#members, (object) => this.#identify(object));
  }

  /** Every object that an add-in may still speak of: the kept ones, and those of the batch that runs. */
  *objectsInUse(): Iterable<HostObject> {
    yield* this.#references.all();
    if (this.#current !== undefined) yield* this.#current.all();
  }

  /** Stops at the first error; what was done before it stays done, as in Excel. */
  async run(body: RequestBody, stopAfter = Infinity): Promise<BatchResult> {
    const progress = { at: "", writes: 0 };
    const host = { root: this.#host.root, members: this.#members, references: this.#references };
    const paths = new Paths(body.ObjectPaths, host, (member, writes) => {
      progress.at = member;
      if (writes) this.#countWrite(progress);
    });
    const response: ResponseBody = { Results: [], TraceIds: [] };
    this.#current = paths;
    this.#host.beginBatch();
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (index >= stopAfter) throw new ExcelError("GeneralException");
        const value = await this.#perform(action, paths, progress);
        response.Results.push({ ActionId: action.Id, Value: value });
        if (action.ActionType === ActionKind.trace) response.TraceIds.push(action.Id);
      } catch (error) {
        return {
          response: { ...response, Error: errorOf(error, progress.at, index) },
          writes: progress.writes,
        };
      }
    }
    return { response, writes: progress.writes };
  }

  async #perform(action: Action, paths: Paths, progress: Progress): Promise<unknown> {
    const { ActionType: kind } = action;
    if (kind === ActionKind.trace || kind === ActionKind.ensureUnchanged) return null;
    if (reads(action)) await this.#host.settle();
    const object = paths.get(action.ObjectPathId);
    if (object === null) return kind === ActionKind.method ? { _IsNull: true } : null;
    return this.#act(object, action, paths, progress);
  }

  #act(object: HostObject, action: Action, paths: Paths, progress: Progress): unknown {
    switch (action.ActionType) {
      case ActionKind.instantiate:
        return this.#identify(object);
      case ActionKind.query:
        return paths.isService(object) ? {} : this.#loading.load(object, action.QueryInfo);
      case ActionKind.method:
        return this.#call(object, action, paths);
      case ActionKind.setProperty:
        this.#set(object, action.Name ?? "", paths.arguments(action.ArgumentInfo).at(0), progress);
        return null;
      case ActionKind.update:
        this.#update(object, action.ObjectState ?? {}, progress);
        return null;
      default:
        throw new ExcelError(
          "NotImplemented",
          `The stand-in for Excel lacks actions of type ${action.ActionType}.`,
        );
    }
  }

  #call(object: HostObject, action: Action, paths: Paths): unknown {
    const name = action.Name ?? "";
    if (paths.isService(object)) return null;
    if (name === "_KeepReference") {
      this.#references.keep(object);
      return null;
    }
    if (name === "_RemoveReference") {
      this.#references.release(paths.arguments(action.ArgumentInfo).text(0));
      return null;
    }
    // Event registrations and the library's own checks of sizes: Excel's answer to them is nothing.
    if (name.startsWith("_")) return null;
    return paths.call(object, name, action.ArgumentInfo) ?? null;
  }

  #set(object: HostObject, name: string, value: unknown, progress: Progress): void {
    progress.at = `${object.type.name}.${name}`;
    const found = this.#members.property(object.type, name);
    if (found === undefined) lacking(object.type, name);
    // To set what can only be read does nothing and says nothing:
    // https://learn.microsoft.com/office/dev/add-ins/testing/troubleshoot-development-errors
    if (found.member.set === undefined) return;
    this.#countWrite(progress);
    found.member.set(object.state, value);
  }

  #update(object: HostObject, state: Readonly<Record<string, unknown>>, progress: Progress): void {
    for (const [name, value] of Object.entries(state)) {
      const found = this.#members.readable(object.type, name);
      if (found?.kind === "navigation") {
        const child = found.member.to(object.state);
        if (child !== null) this.#update(child, value as Record<string, unknown>, progress);
      } else {
        this.#set(object, name, value, progress);
      }
    }
  }

  #countWrite(progress: Progress): void {
    progress.writes += 1;
    this.#host.beforeWrite(progress.at);
  }

  #identify(object: HostObject): Record<string, unknown> {
    const reference = object.type.kept === true ? this.#references.idOf(object) : undefined;
    return {
      ...object.type.identify?.(object.state),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }
}

/** Whether something may be read: the library's own methods, such as its checks of sizes, read nothing. */
function reads({ ActionType: kind, Name: name = "" }: Action): boolean {
  return kind === ActionKind.query || (kind === ActionKind.method && !name.startsWith("_"));
}

function errorOf(error: unknown, location: string, index: number): ResponseError {
  const refusal = error instanceof ExcelError ? error : undefined;
  return {
    Code: refusal?.code ?? "GeneralException",
    Message: refusal?.message ?? (error instanceof Error ? (error.stack ?? error.message) : String(error)),
    Location: location.replace(/\.[A-Z]/, (match) => match.toLowerCase()),
    HttpStatusCode: refusal?.status ?? 500,
    ActionIndex: index,
  };
}
