/** Requests and answers in JSON over any transport: what CDP and WebDriver BiDi have in common. */

/**
 * @typedef {{ method: string, params: any, sessionId?: string }} WireEvent
 * @typedef {{
 *   send: (method: string, params?: object, extra?: object) => Promise<any>,
 *   listen: (listener: (event: WireEvent) => void) => void,
 *   receive: (text: string) => void,
 *   end: () => void,
 * }} Wire
 */

/**
 * @param {(text: string) => void} write
 * @returns {Wire} `extra` is put beside method and params; an error answer rejects
 */
export function wire(write) {
  /** @type {Map<number, { method: string, resolve: (result: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  /** @type {((event: WireEvent) => void)[]} */
  const listeners = [];
  let last = 0;
  let ended = false;
  return {
    send(method, params = {}, extra = {}) {
      if (ended) return Promise.reject(new Error(`${method}: the browser is gone.`));
      const id = ++last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { method, resolve, reject });
        write(JSON.stringify({ id, method, params, ...extra }));
      });
    },
    listen(listener) {
      listeners.push(listener);
    },
    receive(text) {
      const message = JSON.parse(text);
      const request = waiting.get(message.id);
      if (!request) {
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
