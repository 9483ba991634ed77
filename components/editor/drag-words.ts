import type { DndContextProps, UniqueIdentifier } from "@dnd-kit/core";

/** What is said to those who do not see a drag. */
export function dragWords(label: string, keys: readonly string[]): DndContextProps["accessibility"] {
  const place = (id: UniqueIdentifier) => keys.indexOf(String(id)) + 1;
  const all = keys.length;
  return {
    screenReaderInstructions: {
      draggable: "Press Space to take it up, the arrow keys to move it, Space to put it down, Escape to leave it.",
    },
    announcements: {
      onDragStart: ({ active }) => `${label} ${place(active.id)} of ${all} is taken up.`,
      // Where it was taken up has just been said.
      onDragOver: ({ active, over }) =>
        over && over.id !== active.id ? `It is at place ${place(over.id)} of ${all}.` : undefined,
      onDragEnd: ({ over }) => (over ? `It was put down at place ${place(over.id)} of ${all}.` : undefined),
      onDragCancel: ({ active }) => `It stays at place ${place(active.id)} of ${all}.`,
    },
  };
}
