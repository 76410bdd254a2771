/** Lists open among the page's own parts, inside its main region or dialog, so that those who hear the page find them where they are. */
export const amongParts = (field: HTMLElement): HTMLElement => field.closest<HTMLElement>('[role=dialog], main') ?? document.body
