/** What can be kept at hand. A view is an address of the ledger, under a name of one's own. */
export const favouriteKinds = ['finding', 'inspection', 'body', 'person', 'round', 'view'] as const
export type FavouriteKind = (typeof favouriteKinds)[number]

/** More would be a list again. */
export const mostFavourites = 100

/** Only an address of our own, and only of a view. */
export const isViewAddress = (ref: string): boolean => /^\/ledger(\?[^\s#\\]*)?$/.test(ref)
