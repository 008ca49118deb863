import { CONTROL_STORIES } from "./control-stories"
import type { Story } from "./story"
import { WORD_STORIES } from "./word-stories"

export const STORIES: readonly Story[] = [...CONTROL_STORIES, ...WORD_STORIES].toSorted((a, b) =>
  a.title.localeCompare(b.title),
)
