// The parsers of HTML and Markdown are imported when the first such file is read: their libraries take long to load.
export { articleId } from './article-id.js'
export { FORMATS, type Format } from './find-files.js'
export { parseJsonArticle } from './json-article.js'
export { LIMITS } from './limits.js'
export { readArticles } from './read-articles.js'
export { parseTextFile } from './text-file.js'
