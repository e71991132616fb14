// 忽略, 修正 and 仍要报结 are a person's acts: a script of the page must not be able to do them by dispatching events.

export function isOwnAct(event: { nativeEvent: Event }): boolean {
  return event.nativeEvent.isTrusted;
}
