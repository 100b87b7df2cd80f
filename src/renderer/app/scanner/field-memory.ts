/**
 * A field as it was before a scan typed into it. The signs of a scan land in the focused field
 * before anybody can know that it is a scan: afterwards the field is put back.
 */
export interface FieldMemory {
  readonly field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
  readonly value: string;
  readonly selection: Selection | undefined;
}

interface Selection {
  readonly start: number;
  readonly end: number;
  readonly direction: 'forward' | 'backward' | 'none';
}

/** Remembers the focused field; undefined when nothing that takes text has the focus. */
export function rememberField(page: Document): FieldMemory | undefined {
  const field = page.activeElement;
  if (!isField(field)) return undefined;
  return { field, value: field.value, selection: selectionOf(field) };
}

/**
 * Puts fields back as they were before the first key of a scan, so that React and other
 * listeners notice. Of several memories of one field the earliest counts: a scan may run
 * through many fields where each sign moves the focus on.
 */
export function restoreFields(memories: readonly FieldMemory[]): void {
  const earliest = new Map(memories.toReversed().map((memory) => [memory.field, memory]));
  for (const memory of earliest.values()) restoreField(memory);
}

function restoreField({ field, value, selection }: FieldMemory): void {
  if (!field.isConnected || field.value === value) return;
  setNativeValue(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  if (field instanceof HTMLSelectElement) {
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return;
  }
  if (selection) field.setSelectionRange(selection.start, selection.end, selection.direction);
}

function isField(element: Element | null): element is FieldMemory['field'] {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  );
}

/** Dates, numbers and the like have no selection to speak of. */
function selectionOf(field: FieldMemory['field']): Selection | undefined {
  if (field instanceof HTMLSelectElement) return undefined;
  const { selectionStart: start, selectionEnd: end, selectionDirection } = field;
  if (start === null || end === null) return undefined;
  return { start, end, direction: selectionDirection ?? 'none' };
}

/**
 * React replaces the `value` property of the fields it controls, and ignores an input event
 * after which that property has not moved: only the setter of the prototype goes past it.
 */
function setNativeValue(field: FieldMemory['field'], value: string): void {
  const prototype = Object.getPrototypeOf(field);
  const setter = Object.getOwnPropertyDescriptor(prototype, 'value')?.set;
  if (setter) setter.call(field, value);
  else field.value = value;
}
