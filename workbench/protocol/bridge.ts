import type { Host } from "./host";
import { BridgeMessage, type BridgeRequest, type RequestBody } from "./messages";

/**
 * What the library looks for as `window._richApiNativeBridge` when it loads: if it is there,
 * every batch goes through it as text, and answers and events come back as text.
 */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: (text: string) => void;
}

export interface RaisedEvent {
  /** The number by which the library knows the kind of event. */
  readonly type: number;
  /** The id of what it happened to; "Workbook" for a collection of sheets. */
  readonly target: string;
  readonly args: unknown;
}

export interface Connection {
  readonly bridge: NativeBridge;
  raise(event: RaisedEvent): void;
}

/** The category under which the library files the events of objects. */
const OBJECT_EVENTS = 65536;

export function connectBridge(host: Host): Connection {
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const request = JSON.parse(text) as BridgeRequest;
      if (request.type !== BridgeMessage.request) return;
      void host.answer(bodyOf(request), text.length, request.flags).then((body) => {
        const message = { statusCode: 200, headers: {}, body };
        bridge.onMessageFromHost(
          JSON.stringify({ id: request.id, type: BridgeMessage.response, flags: request.flags, message }),
        );
      });
    },
    onMessageFromHost: () => undefined,
  };
  return {
    bridge,
    raise({ type, target, args }) {
      const entry = {
        messageCategory: OBJECT_EVENTS,
        messageType: type,
        targetId: target,
        message: JSON.stringify(args),
      };
      bridge.onMessageFromHost(JSON.stringify({ type: BridgeMessage.event, message: { entries: [entry] } }));
    },
  };
}

function bodyOf(request: BridgeRequest): RequestBody {
  const { body } = request.message;
  return typeof body === "string" ? (JSON.parse(body) as RequestBody) : body;
}
