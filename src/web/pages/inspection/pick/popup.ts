/**
 * Lists open among the page's own parts, inside its main region or dialog, so that those who hear the page find them where they are.
 * In a dialog that is its inner box: the outer one lets the pointer through.
 */
export const amongParts = (field: HTMLElement): HTMLElement => field.closest<HTMLElement>('.ant-modal-container, main') ?? document.body
