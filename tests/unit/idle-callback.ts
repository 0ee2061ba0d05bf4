/** happy-dom has no idle time: a task counts as such. */
globalThis.requestIdleCallback ??= (callback: IdleRequestCallback) =>
  Number(setTimeout(() => callback({ didTimeout: false, timeRemaining: () => 50 })))
