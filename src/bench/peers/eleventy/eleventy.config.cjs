const LISTS = ['years', 'months', 'sources', 'places'];
const A_PAGE = 100;

// Plain Eleventy, as its documentation has it: a Markdown file an article, layouts in Nunjucks, lists by pagination.
module.exports = function (config) {
  config.addCollection('shelves', (api) => {
    const shelves = new Map();
    for (const { data } of api.getAll()) {
      for (const list of LISTS) {
        for (const name of data[list] ?? []) {
          const key = `${list}/${config.getFilter('slugify')(name)}`;
          if (!shelves.has(key)) shelves.set(key, { key, name, articles: [] });
          shelves.get(key).articles.push(data);
        }
      }
    }
    return [...shelves.values()].flatMap(({ key, name, articles }) => {
      const sorted = articles.sort((a, b) => (a.day < b.day ? 1 : -1));
      return Array.from({ length: Math.ceil(sorted.length / A_PAGE) }, (_, page) => ({
        name,
        address: page === 0 ? `${key}.html` : `${key}.${page + 1}.html`,
        articles: sorted.slice(page * A_PAGE, (page + 1) * A_PAGE),
      }));
    });
  });
  return { dir: { input: 'content', includes: '../_includes', output: '_site' }, markdownTemplateEngine: false };
};
