/**
 * Of a folder, so many documents are read. It is far above any real documentation: the largest public
 * one has some hundred. A folder with more is a home folder or a collection of repositories, and would
 * take all memory.
 */
export const mostDocuments = 20_000;
