/** Where a page of comments stands, from the address of its article's page: `articles/5e/x-5e0c.html` → `articles/5e/x-5e0c.comments-2.html`. */
export function toCommentsPage(articleAddress: string, page: number): string {
  return page === 1 ? articleAddress : articleAddress.replace(/\.html$/, `.comments-${page}.html`);
}
