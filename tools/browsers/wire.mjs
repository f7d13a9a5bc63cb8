/** Requests and answers in JSON over any transport: what CDP and WebDriver BiDi have in common. */

/**
 * @typedef {{ method: string, params: any, sessionId?: string }} WireEvent
 * @typedef {{
 *   send: (method: string, params?: object, extra?: object, patience?: number) => Promise<any>,
 *   listen: (listener: (event: WireEvent) => void) => void,
 *   receive: (text: string) => void,
 *   end: () => void,
 * }} Wire
 */

/** How long an answer may take, in milliseconds: what hangs must say where. */
const PATIENCE = 60_000;

/**
 * @param {(text: string) => void} write
 * @returns {Wire} `extra` is put beside method and params; an error answer rejects, and so does none within `patience` (ms)
 */
export function wire(write) {
  /** @type {Map<number, { method: string, extra: object, resolve: (result: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  /** @type {((event: WireEvent) => void)[]} */
  const listeners = [];
  let last = 0;
  let ended = false;

  /** A page that closes answers nothing that it was asked. @param {string} sessionId */
  function leave(sessionId) {
    for (const [id, { method, extra, reject }] of waiting) {
      if (!('sessionId' in extra) || extra.sessionId !== sessionId) continue;
      waiting.delete(id);
      reject(new Error(`${method}: the page is gone.`));
    }
  }

  return {
    send(method, params = {}, extra = {}, patience = PATIENCE) {
      if (ended) return Promise.reject(new Error(`${method}: the browser is gone.`));
      const id = ++last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { method, extra, resolve, reject });
        write(JSON.stringify({ id, method, params, ...extra }));
        const late = () =>
          waiting.delete(id) && reject(new Error(`${method}: no answer in ${patience / 1000} s.`));
        setTimeout(late, patience).unref();
      });
    },
    listen(listener) {
      listeners.push(listener);
    },
    receive(text) {
      const message = JSON.parse(text);
      const request = waiting.get(message.id);
      if (!request) {
        if (message.method === 'Target.detachedFromTarget') leave(message.params.sessionId);
        if (message.method) for (const listener of listeners) listener(message);
        return;
      }
      waiting.delete(message.id);
      const { error } = message;
      if (!error) return request.resolve(message.result);
      const why = typeof error === 'string' ? `${error}: ${message.message}` : error.message;
      request.reject(new Error(`${request.method}: ${why}`));
    },
    end() {
      ended = true;
      for (const { method, reject } of waiting.values()) reject(new Error(`${method}: the browser is gone.`));
      waiting.clear();
    },
  };
}
