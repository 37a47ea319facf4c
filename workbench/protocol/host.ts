import { BatchRunner, type BatchHost } from "./batch";
import { Counters } from "./counters";
import { ExcelError } from "./excel-error";
import { Faults } from "./faults";
import { ActionKind, RequestFlag, type RequestBody, type ResponseBody } from "./messages";

/** Takes requests as text, one after another, and answers as Excel would, or fails as it was told to. */
export class Host {
  readonly faults = new Faults();
  readonly counters = new Counters();
  readonly runner: BatchRunner;
  readonly #afterBatch: () => Promise<void>;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(host: Omit<BatchHost, "beforeWrite"> & { afterBatch(): Promise<void> }) {
    this.#afterBatch = () => host.afterBatch();
    this.runner = new BatchRunner({
      root: host.root,
      version: () => host.version(),
      beginBatch: () => {
        host.beginBatch();
      },
      settle: () => host.settle(),
      beforeWrite: (member) => {
        this.#refuseWrite(member);
      },
    });
  }

  answer(body: RequestBody, requestBytes: number, flags: number): Promise<string> {
    const answered = this.#queue.then(() => this.#answer(body, requestBytes, flags));
    this.#queue = answered;
    return answered;
  }

  async #answer(body: RequestBody, requestBytes: number, flags: number): Promise<string> {
    if (isCleanUp(body)) return JSON.stringify((await this.runner.run(body)).response);
    await this.faults.over("hang");
    const { response, writes } = await this.#run(body, requestBytes, flags);
    if (writes > 0) await this.#afterBatch();
    let text = JSON.stringify(response);
    const limit = this.faults.get("payload-limit")?.responseBytes ?? Infinity;
    if (text.length > limit) text = JSON.stringify(refusal("ResponsePayloadSizeLimitExceeded"));
    this.counters.add({ actions: body.Actions.length, writes, requestBytes, responseBytes: text.length });
    return text;
  }

  async #run(
    body: RequestBody,
    requestBytes: number,
    flags: number,
  ): Promise<{ response: ResponseBody; writes: number }> {
    if (requestBytes > (this.faults.get("payload-limit")?.requestBytes ?? Infinity)) {
      return { response: refusal("RequestPayloadSizeLimitExceeded"), writes: 0 };
    }
    if ((flags & RequestFlag.delayForCellEdit) !== 0) await this.faults.over("cell-edit");
    if (this.faults.get("cell-edit") !== undefined) {
      return { response: refusal("InvalidOperationInCellEditMode"), writes: 0 };
    }
    const fault = this.faults.strikes();
    if (fault === undefined) return this.runner.run(body);
    const { response, writes } = await this.runner.run(body, fault.afterActions ?? 0);
    const error = { ...refusal(fault.code ?? "GeneralException").Error, ...response.Error };
    return { response: { ...response, Error: { ...error, Code: fault.code ?? error.Code } }, writes };
  }

  #refuseWrite(member: string): void {
    const fault = this.faults.get("access-denied");
    if (fault === undefined) return;
    if (fault.member === undefined || fault.member.toLowerCase() === member.toLowerCase()) {
      throw new ExcelError("AccessDenied");
    }
  }
}

/** After a run the library lets go of the references it held, in a batch that is no doing of the add-in's. */
function isCleanUp({ Actions: actions }: RequestBody): boolean {
  const releases = actions.filter(({ Name }) => Name === "_RemoveReference");
  const others = actions.filter(({ Name }) => Name !== "_RemoveReference");
  return releases.length > 0 && others.every(({ ActionType }) => ActionType === ActionKind.instantiate);
}

function refusal(code: string): ResponseBody & { readonly Error: NonNullable<ResponseBody["Error"]> } {
  const { message, status } = new ExcelError(code);
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: "", HttpStatusCode: status, ActionIndex: 0 },
  };
}
