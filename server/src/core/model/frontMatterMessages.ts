/** What is wrong with front matter as a whole. */
export const frontMatterMessages = {
  noKeys: {
    en: 'This front matter has no keys, so nothing can be read from it. Write each of its lines as `key: value`, for example `owner: Information Security Manager`.',
    de: 'Diese Kopfdaten haben keine Schlüssel, deshalb ist nichts aus ihnen zu lesen. Schreiben Sie jede Zeile als `key: value`, zum Beispiel `owner: Informationssicherheitsbeauftragte`.',
  },
  unclosed: {
    en: 'The front matter that starts here is never closed. Put a line with `---` under its last key.',
    de: 'Die Kopfdaten, die hier beginnen, werden nie abgeschlossen. Setzen Sie eine Zeile mit `---` unter den letzten Schlüssel.',
  },
};
