/** What the page of the screens asks for with itself, and what it is told of the rest. */

/**
 * What is shown first is few files, as each one costs a browser more than its size, and asked for with the page itself. The entry
 * runs before them: it asks the core while they are read, and so may import nothing that lies among them.
 */
export function firstScreensWithPage() {
  return {
    name: 'first-screens-with-page',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle, chunk: entry }) => [
        ...Object.values(bundle).flatMap((file) => {
          if (file.name === 'screens' && entry.imports.includes(file.fileName))
            throw new Error('renderer/main.tsx imports what lies among the screens: name it in the group `connection`');
          if (file.type !== 'chunk' || !['screens', 'react', 'draw', 'client'].includes(file.name)) return [];
          const styles = [...file.viteMetadata.importedCss];
          return [
            { tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file.fileName}` } },
            ...styles.map((href) => ({
              tag: 'link',
              attrs: { rel: 'stylesheet', crossorigin: true, href: `./${href}` },
            })),
          ];
        }),
        { tag: 'meta', attrs: { name: 'parts', content: laterParts(bundle).join(' ') } },
      ],
    },
  };
}

/** The code and styles of what is shown later; `renderer/app/keep-parts.ts` reads the list. */
function laterParts(bundle) {
  const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
  const first = new Set();
  const visit = (name) => {
    if (first.has(name) || bundle[name]?.type !== 'chunk') return;
    first.add(name);
    for (const style of bundle[name].viteMetadata.importedCss) first.add(style);
    for (const next of bundle[name].imports) visit(next);
  };
  for (const { fileName, isEntry, name } of chunks) if (isEntry || name === 'screens') visit(fileName);
  const later = Object.keys(bundle).filter((name) => /\.(js|css)$/.test(name) && !first.has(name));
  return later.map((name) => `./${name}`);
}
